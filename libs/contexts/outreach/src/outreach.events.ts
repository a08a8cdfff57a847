/** What higher rooms may want to know; the subject is the log. */
export const ACTIVITY_LOG_TOPICS = {
  sent: 'activityLog.sent',
  returned: 'activityLog.returned',
  corrected: 'activityLog.corrected',
  approved: 'activityLog.approved',
  reopened: 'activityLog.reopened',
  withdrawn: 'activityLog.withdrawn',
} as const;

export type ActivityLogNews = keyof typeof ACTIVITY_LOG_TOPICS;
