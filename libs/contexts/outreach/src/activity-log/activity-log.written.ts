import type { Actor } from '@sleutelring/kernel';
import type { ReferenceLists } from '@sleutelring/organisations';
import { type ActivityLogRow, type AddedField, WRITTEN_COLUMNS, readColumns } from './activity-log.columns';
import { allowedWith } from './activity-log.policy';
import type { ActivityLogState } from './activity-log.type';
import type { Columns } from './activity-log.sql';

/** A log of which PostgreSQL wrote what it knows. Of the row itself it holds what the rest needs, as PostgreSQL shows it. */
export type WrittenLog = Record<'json' | keyof ActivityLogRow, string>;

/** What PostgreSQL does not know, and the part of a row that it follows from. */
interface Added {
  readonly needs: readonly (keyof ActivityLogRow)[];
  readonly value: (log: WrittenLog, actor: Actor, lists: ReferenceLists) => unknown;
}
const ADDED: Readonly<Record<AddedField, Added>> = {
  municipalityName: {
    needs: ['municipalityCode'],
    value: ({ municipalityCode: code }, _, lists) => lists.municipality(code)?.name ?? code,
  },
  allowed: {
    needs: ['state', 'keyPersonId', 'countedFor'],
    value: ({ state, keyPersonId, countedFor }, actor) =>
      allowedWith(actor, {
        state: state as ActivityLogState,
        keyPersonId,
        countedFor: JSON.parse(countedFor),
      }),
  },
};

const isAdded = (field: string): field is AddedField => field in ADDED;

/** The columns of a `WrittenLog`, and the join that they need. Of `also` those that are not written stand beside it. */
export function writtenColumns(fields: readonly string[], also: readonly (keyof ActivityLogRow)[]): Columns {
  const beside = also.filter((field) => !fields.includes(field));
  const needed = new Set([...beside, ...fields.filter(isAdded).flatMap((field) => ADDED[field].needs)]);
  const node = fields
    .filter((field) => field in WRITTEN_COLUMNS)
    .map((field) => `${WRITTEN_COLUMNS[field]} as "${field}"`);
  return {
    columns: ['row_to_json(node) as json', ...readColumns([...needed])].join(', '),
    join: `cross join lateral (select ${node.join(', ')}) node`,
  };
}

/** Makes JSON of a log with these fields. What is added comes behind what was written, whatever the order in which it was asked. */
export function logWriter(
  fields: readonly string[],
  actor: Actor,
  lists: ReferenceLists,
): (log: WrittenLog) => string {
  const added = fields.filter(isAdded);
  return (log) => {
    // Pieces of text are laid one behind the other, not copied: a page is put together once, as it leaves.
    let json = log.json.slice(0, -1);
    for (const field of added) {
      const value = JSON.stringify(ADDED[field].value(log, actor, lists));
      json += `${json === '{' ? '' : ','}"${field}":${value}`;
    }
    return `${json}}`;
  };
}
