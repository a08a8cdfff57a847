import { audit } from '@sleutelring/audit';
import { grants } from '@sleutelring/grants';
import { keyPersons } from '@sleutelring/key-persons';
import { organisations, referenceLists } from '@sleutelring/organisations';
import { outreach } from '@sleutelring/outreach';
import { outboxAndInbox } from '@sleutelring/platform';

/** The one line of migrations, across all rooms. Their numbers say the order; a new one goes to the end. */
export const MIGRATIONS = [
  outboxAndInbox,
  organisations,
  referenceLists,
  audit,
  keyPersons,
  outreach,
  grants,
];
