import type { Uuid } from '@sleutelring/kernel';
import { notFound } from '@sleutelring/kernel';
import type { Transaction } from '@sleutelring/platform';
import type { ActivityLogRow } from '../activity-log/activity-log.columns';
import { ActivityLogState } from '../activity-log/activity-log.type';
import type { Content } from './content';

/** A checked log on its way into the database. */
export interface Submission extends Content {
  readonly id: Uuid;
  readonly content_hash: string;
}

/** The columns that hold what a log says, with the field of a submission that each comes from and its type. */
const CONTENT = {
  day: ['day', 'date'],
  municipality_code: ['municipalityCode', 'text'],
  ggd_region_code: ['ggdRegionCode', 'text'],
  form_key: ['formKey', 'text'],
  setting_key: ['settingKey', 'text'],
  language_key: ['languageKey', 'text'],
  audience_key: ['audienceKey', 'text'],
  theme_keys: ['themeKeys', 'text[]'],
  material_keys: ['materialKeys', 'text[]'],
  bands: ['bands', 'jsonb'],
  guidance: ['guidance', 'jsonb'],
  attendances: ['attendances', 'int'],
  newcomers: ['newcomers', 'int'],
  first_time: ['firstTime', 'int'],
  duration_minutes: ['durationMinutes', 'int'],
} as const satisfies Record<string, readonly [keyof Content, string]>;

/** What has parts of its own travels as the text of which PostgreSQL makes it. Keys of lists need no quotes. */
const AS_TEXT: Readonly<Record<string, (value: unknown) => string>> = {
  'text[]': (keys) => `{${(keys as readonly string[]).join(',')}}`,
  jsonb: JSON.stringify,
};

/** Submissions as a table `given`, of one array for each column: read in half the time that records of JSON take. */
const GIVEN = [['id', 'uuid'], ['content_hash', 'text'], ...Object.values(CONTENT)] as const;
const NAMES = GIVEN.map(([field]) => `"${field}"`).join(', ');
const given = (firstParameter: number): string =>
  `unnest(${GIVEN.map(([, type], index) => `$${firstParameter + index}::${type in AS_TEXT ? 'text' : type}[]`).join(', ')}) as given (${NAMES})`;
const columnsOf = (submissions: readonly Submission[]): unknown[][] =>
  GIVEN.map(([field, type]) => {
    const asText = AS_TEXT[type];
    return submissions.map((one) => (asText ? asText(one[field]) : one[field]));
  });

const COLUMNS = Object.keys(CONTENT).join(', ');
const VALUES = Object.values(CONTENT)
  .map(([field, type]) => `given."${field}"${type in AS_TEXT ? `::${type}` : ''}`)
  .join(', ');

const INSERT = `insert into activity_log (id, organisation_id, key_person_id, first_content, content, ${COLUMNS})
  select id, $1, $2, decode(content_hash, 'hex'), decode(content_hash, 'hex'), ${VALUES}
  from ${given(3)}
  on conflict do nothing
  returning id, sent_at as "sentAt", (select alias from key_person where id = $2) as alias`;

/** What only the database knows of a log that was not there before. */
interface Inserted {
  readonly id: Uuid;
  readonly sentAt: Date;
  readonly alias: string;
}

/** Inserts what is not there yet, a whole batch in one statement. Answers with what is new, as reading it again would give it. */
export async function insertLogs(
  tx: Transaction,
  submissions: readonly Submission[],
): Promise<Map<Submission, ActivityLogRow>> {
  const author = authorOf(tx);
  const values = [author.organisationId, author.keyPersonId, ...columnsOf(submissions)];
  const answers = await tx.query<Inserted>(INSERT, values, 'activityLog.insert');
  const inserted = new Map(answers.map((one) => [one.id, one]));
  const rows = new Map<Submission, ActivityLogRow>();
  for (const submission of submissions) {
    const one = inserted.get(submission.id);
    // The first of two alike in one batch is the new one.
    if (one && inserted.delete(one.id)) rows.set(submission, rowOf(submission, author, one));
  }
  return rows;
}

/** Field by field: copying all but some costs more than the rest of keeping a log. */
const rowOf = (log: Submission, author: Author, { sentAt, alias }: Inserted): ActivityLogRow => ({
  id: log.id,
  organisationId: author.organisationId,
  keyPersonId: author.keyPersonId,
  keyPersonAlias: alias,
  day: log.day,
  municipalityCode: log.municipalityCode,
  formKey: log.formKey,
  settingKey: log.settingKey,
  themeKeys: log.themeKeys,
  languageKey: log.languageKey,
  audienceKey: log.audienceKey,
  bands: log.bands,
  attendances: log.attendances,
  newcomers: log.newcomers,
  firstTime: log.firstTime,
  durationMinutes: log.durationMinutes,
  materialKeys: log.materialKeys,
  guidance: log.guidance,
  state: ActivityLogState.SENT,
  question: null,
  version: 1,
  sentAt,
  approvedAt: null,
  countedFor: [],
});

const UPDATE = `update activity_log set (${COLUMNS}) = (select ${VALUES} from ${given(3)}),
    content = decode($2, 'hex'), state = 'sent', question = null, sent_at = now(), version = version + 1
  where id = $1`;

export async function updateLog(tx: Transaction, submission: Submission): Promise<void> {
  await tx.execute(UPDATE, [submission.id, submission.content_hash, ...columnsOf([submission])]);
}

/** What was heard lives apart from the counts, because it lives shorter. */
export function insertNotes(tx: Transaction, submissions: readonly Submission[]): void {
  const notes = submissions.flatMap(({ id, heard }) => (heard ? { id, heard } : []));
  if (notes.length === 0) return;
  const { organisationId, keyPersonId } = authorOf(tx);
  tx.last(
    `insert into activity_log_note (activity_log_id, organisation_id, key_person_id, heard)
     select id, $2, $3, heard from json_to_recordset($1) as note (id uuid, heard text)`,
    [JSON.stringify(notes), organisationId, keyPersonId],
    'activityLog.insertNotes',
  );
}

export async function removeNote(tx: Transaction, id: Uuid): Promise<void> {
  await tx.execute(`delete from activity_log_note where activity_log_id = $1`, [id]);
}

interface Author {
  readonly organisationId: Uuid;
  readonly keyPersonId: Uuid;
}

function authorOf({ actor }: Transaction): Author {
  if (actor.kind !== 'user' || !actor.membership?.keyPersonId) throw notFound();
  const { organisationId, keyPersonId } = actor.membership;
  return { organisationId, keyPersonId };
}
