import { audit, entriesOfSeveral } from '@sleutelring/audit';
import { grants, indicatorKinds } from '@sleutelring/grants';
import { endOfAccess, identityAccess } from '@sleutelring/identity-access';
import { keyPersons, leaving } from '@sleutelring/key-persons';
import { notifications, undelivered } from '@sleutelring/notifications';
import { organisations, referenceLists } from '@sleutelring/organisations';
import { oldQuestions, outreach, unansweredQuestions } from '@sleutelring/outreach';
import { outboxAndInbox } from '@sleutelring/platform';
import { fileLanguages, indicatorResults, reporting } from '@sleutelring/reporting';

/** The one line of migrations, across all rooms. Their numbers say the order; a new one goes to the end. */
export const MIGRATIONS = [
  outboxAndInbox,
  organisations,
  referenceLists,
  identityAccess,
  audit,
  notifications,
  keyPersons,
  outreach,
  grants,
  reporting,
  endOfAccess,
  leaving,
  undelivered,
  oldQuestions,
  indicatorKinds,
  indicatorResults,
  fileLanguages,
  entriesOfSeveral,
  unansweredQuestions,
];
