/**
 * Every permission there is, with what it allows in words. An operation names exactly one of these or says that it is
 * public; the scope (own, organisation, network, funder) is the database's job.
 */
export const PERMISSIONS = {
  'account.self': 'See and change one’s own account, devices and passkeys',
  'account.list': 'See who has an account in the organisation',
  'account.invite': 'Invite somebody for a role, and end it',
  'reference.read': 'Read the lists that forms choose from',
  'reference.edit': 'Change the lists that forms choose from',
  'organisation.read': 'See organisations and networks by name',
  'organisation.edit': 'Add and change organisations',
  'keyPerson.read': 'Read the key persons of the organisation',
  'keyPerson.edit': 'Add and change key persons',
  'keyPerson.invite': 'Send a key person the link to get in',
  'activityLog.submit': 'Log one’s own outreach, correct it and take it back',
  'activityLog.readOwn': 'Read one’s own outreach logs',
  'activityLog.read': 'Read the outreach logs of the organisation',
  'activityLog.review': 'Approve outreach logs or return them with a question',
  'activityLog.count': 'Count approved activities for planned activities of a grant',
  'savedFilter.use': 'Keep filters of a list',
  'grant.read': 'Read the grants and plans of the organisation',
  'grant.edit': 'Change grants, plans and obligations',
  'network.figures': 'See the figures of a network, each activity once',
  'report.read': 'Read the reports of the organisation, drafts as well',
  'report.write': 'Write, freeze and submit reports',
  'submittedReport.read': 'Read the submitted reports of own grants',
  'overview.read': 'See what needs attention today',
  'undelivered.handle': 'See mails and other work that failed, and have it tried again',
  'audit.read': 'Read who did what',
} as const;

export type Permission = keyof typeof PERMISSIONS;

export function isPermission(name: string): name is Permission {
  return Object.hasOwn(PERMISSIONS, name);
}
