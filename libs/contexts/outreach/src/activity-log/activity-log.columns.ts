import type { ActivityLog } from './activity-log.type';

export type ActivityLogRow = Omit<ActivityLog, AddedField>;

/** What the database knows of a log `log` and its key person `kp`, by the names of the graph. */
const COLUMNS: Readonly<Record<keyof ActivityLogRow, string>> = {
  id: 'log.id',
  organisationId: 'log.organisation_id',
  keyPersonId: 'log.key_person_id',
  keyPersonAlias: 'kp.alias',
  day: 'log.day',
  municipalityCode: 'log.municipality_code',
  formKey: 'log.form_key',
  settingKey: 'log.setting_key',
  themeKeys: 'log.theme_keys',
  languageKey: 'log.language_key',
  audienceKey: 'log.audience_key',
  bands: 'log.bands',
  attendances: 'log.attendances',
  newcomers: 'log.newcomers',
  firstTime: 'log.first_time',
  durationMinutes: 'log.duration_minutes',
  materialKeys: 'log.material_keys',
  guidance: 'log.guidance',
  state: 'log.state',
  question: 'log.question',
  version: 'log.version',
  sentAt: 'log.sent_at',
  approvedAt: 'log.approved_at',
  countedFor: 'log.counted_for',
};

/** For reading: nothing but names and what is allowed is added to a row. Lists come as JSON, which is read fastest. */
const READ: typeof COLUMNS = {
  ...COLUMNS,
  day: 'log.day::text',
  themeKeys: 'to_json(log.theme_keys)',
  materialKeys: 'to_json(log.material_keys)',
  countedFor: 'to_json(log.counted_for)',
};

export const readColumns = (names = Object.keys(READ) as (keyof ActivityLogRow)[]): string[] =>
  names.map((name) => `${READ[name]} as "${name}"`);

/** For writing, in which values look as they do in the graph. */
const { countedFor: _, ...shown } = COLUMNS;
export const WRITTEN_COLUMNS: Readonly<Record<string, string>> = {
  ...shown,
  state: 'upper(log.state)',
};

/** What the api adds to what was written. */
const ADDED_FIELDS = ['municipalityName', 'allowed'] as const;
export type AddedField = (typeof ADDED_FIELDS)[number];

export const WRITABLE_FIELDS = [...Object.keys(WRITTEN_COLUMNS), ...ADDED_FIELDS];
