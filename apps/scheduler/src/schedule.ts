import type { Recurring } from '@sleutelring/platform';

/** Everything that runs by itself. Cron in Europe/Amsterdam; the topic is handled where the work belongs. */
export const SCHEDULED: readonly Recurring[] = [
  { topic: 'platform.tidy', cron: '0 3 * * *' },
  { topic: 'audit.purge', cron: '10 3 * * *' },
  { topic: 'mail.purge', cron: '20 * * * *' },
  { topic: 'identity.purge', cron: '30 3 * * *' },
  { topic: 'keyPerson.forget', cron: '40 3 * * *' },
  { topic: 'outreach.remind', cron: '0 8 * * 1-5' },
  { topic: 'outreach.purgeNotes', cron: '30 3 * * *' },
];
