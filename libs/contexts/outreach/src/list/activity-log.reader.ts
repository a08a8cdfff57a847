import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { record } from '@sleutelring/audit';
import type { Actor, Uuid } from '@sleutelring/kernel';
import { invalid, isDay, isUuid, notFound } from '@sleutelring/kernel';
import { ReferenceLists } from '@sleutelring/organisations';
import {
  AS_SHOWN,
  Database,
  type WrittenConnection,
  connection,
  decodeCursor,
  pageSize,
  writtenConnection,
} from '@sleutelring/platform';
import type { CustomTypesConfig, QueryResultRow } from 'pg';
import { auditRecord } from '../activity-log/activity-log.changes';
import { type ActivityLogRow, readColumns } from '../activity-log/activity-log.columns';
import { type Columns, logOf, pageOfLogs, readLogs } from '../activity-log/activity-log.sql';
import type {
  ActivityLog,
  ActivityLogConnection,
  ActivityLogCounts,
} from '../activity-log/activity-log.type';
import { type WrittenLog, logWriter, writtenColumns } from '../activity-log/activity-log.written';
import { type ActivityLogFilter, ActivityLogOrder } from './activity-log.filter';
import { Conditions, addFilter } from './conditions';

const COUNTED_AT_MOST = 10_000;

/** What a page of a list is asked by. */
export interface PageRequest {
  readonly first: number;
  readonly after?: string | null;
  readonly filter?: ActivityLogFilter | null;
  readonly orderBy?: ActivityLogOrder;
}

/** A page as JSON; how many there are is counted when asked. */
export type WrittenPage = WrittenConnection & Pick<ActivityLogConnection, 'count'>;

@Injectable()
export class ActivityLogReader {
  constructor(
    private readonly database: Database,
    private readonly lists: ReferenceLists,
  ) {}

  /** One page in one statement. Bands, guidance and themes come with it. */
  async list(actor: Actor, request: PageRequest): Promise<ActivityLogConnection> {
    const rows = await this.rows<ActivityLogRow>(actor, request, { columns: readColumns().join(', ') });
    const logs = rows.map((row) => logOf(actor, row, this.lists));
    const page = connection(logs, pageSize(request.first), request.after, placeIn(request.orderBy));
    return { ...page, count: () => this.count(actor, request.filter) };
  }

  /** The same page as JSON that PostgreSQL wrote, of these fields. */
  async written(actor: Actor, request: PageRequest, fields: readonly string[]): Promise<WrittenPage> {
    const { first, after, filter, orderBy } = request;
    const columns = writtenColumns(fields, ['id', sorting(orderBy).field]);
    const rows = await this.rows<WrittenLog>(actor, request, columns, AS_SHOWN);
    const place = placeIn(orderBy);
    const placeOf = (log: WrittenLog) => place(Object.assign(JSON.parse(log.json), log));
    const page = connection(rows, pageSize(first), after, placeOf);
    const write = logWriter(fields, actor, this.lists);
    return { ...writtenConnection(page, write), count: () => this.count(actor, filter) };
  }

  /** For what the key person herself sent. */
  ownFilter(actor: Actor): ActivityLogFilter {
    if (actor.kind !== 'user' || !actor.membership?.keyPersonId) throw notFound();
    return { keyPersonId: actor.membership.keyPersonId };
  }

  private rows<Row extends QueryResultRow>(
    actor: Actor,
    { first, after, filter, orderBy }: PageRequest,
    { columns, join = '' }: Columns,
    types?: CustomTypesConfig,
  ): Promise<Row[]> {
    const { column, direction } = sorting(orderBy);
    const conditions = this.conditions(actor, filter);
    if (after) addCursor(conditions, after, column, direction);
    const sql = pageOfLogs(
      { columns, join },
      this.from(filter),
      conditions.sql,
      `log.${column} ${direction}, log.id ${direction}`,
      pageSize(first) + 1,
    );
    return this.database.rows<Row>(actor, sql, conditions.values, { name: preparedAs(sql), types });
  }

  /** Reading a single log is noted; who looks at pages of counts and categories is not followed. */
  one(actor: Actor, id: Uuid): Promise<ActivityLog> {
    if (!isUuid(id)) throw notFound('id');
    return this.database.transaction(actor, async (tx) => {
      const [row] = await readLogs(tx, [id]);
      if (!row) throw notFound('id');
      record(tx, auditRecord('read', id));
      return logOf(actor, row, this.lists);
    });
  }

  /** These logs in this order, for what was just done with them. */
  many(actor: Actor, ids: readonly Uuid[]): Promise<ActivityLog[]> {
    return this.database.read(actor, async (tx) =>
      (await readLogs(tx, ids)).map((row) => logOf(actor, row, this.lists)),
    );
  }

  /** By state, whatever states the filter names: it is what the tabs above a list show. */
  async counts(actor: Actor, filter?: ActivityLogFilter | null): Promise<ActivityLogCounts> {
    const conditions = this.conditions(actor, { ...filter, states: null });
    const sql = `select log.state, count(*)::int as count from ${this.from(filter)} where ${conditions.sql} group by log.state`;
    const rows = await this.database.rows<{ state: keyof ActivityLogCounts; count: number }>(
      actor,
      sql,
      conditions.values,
      { name: preparedAs(sql) },
    );
    const none: ActivityLogCounts = { sent: 0, returned: 0, approved: 0, withdrawn: 0 };
    return { ...none, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) };
  }

  private async count(actor: Actor, filter?: ActivityLogFilter | null): Promise<number | null> {
    const conditions = this.conditions(actor, filter);
    const sql = `select count(*)::int as count from (
      select 1 from ${this.from(filter)} where ${conditions.sql} limit ${COUNTED_AT_MOST + 1}) fitting`;
    const [row] = await this.database.rows<{ count: number }>(actor, sql, conditions.values, {
      name: preparedAs(sql),
    });
    return row && row.count <= COUNTED_AT_MOST ? row.count : null;
  }

  /** Only what is asked for. Of which organisation, row-level security says by itself, and the planner finds the index by it. */
  private conditions(actor: Actor, filter?: ActivityLogFilter | null): Conditions {
    if (actor.kind !== 'user' || !actor.membership) throw notFound();
    return addFilter(new Conditions(), filter ?? {}, this.lists.all().municipalities);
  }

  private from(filter?: ActivityLogFilter | null): string {
    return `activity_log log${filter?.search ? ' join key_person kp on kp.id = log.key_person_id' : ''}`;
  }
}

/** Where a log stands in the order of a list, as its cursor says it. */
const placeIn =
  (order?: ActivityLogOrder) =>
  (log: { readonly id: Uuid; readonly day: string; readonly sentAt: Date | string }) => [
    sorting(order).field === 'day' ? log.day : new Date(log.sentAt).toISOString(),
    log.id,
  ];

function sorting(order: ActivityLogOrder = ActivityLogOrder.SENT_AT_DESC) {
  const direction = order.endsWith('asc') ? 'asc' : 'desc';
  return order.startsWith('day')
    ? ({ field: 'day', column: 'day', direction } as const)
    : ({ field: 'sentAt', column: 'sent_at', direction } as const);
}

function addCursor(
  conditions: Conditions,
  after: string,
  column: 'day' | 'sent_at',
  direction: 'asc' | 'desc',
): void {
  const [value = '', id = ''] = decodeCursor(after, 2);
  const fits = column === 'day' ? isDay(value) : isInstant(value);
  if (!fits || !isUuid(id)) throw invalid('INVALID_FORMAT', 'after');
  const type = column === 'day' ? 'date' : 'timestamptz';
  conditions.add(
    `(log.${column}, log.id) ${direction === 'asc' ? '>' : '<'} (?::${type}, ?::uuid)`,
    value,
    id,
  );
}

const isInstant = (text: string): boolean => {
  const time = Date.parse(text);
  return isDay(text.slice(0, 10)) && !Number.isNaN(time) && new Date(time).toISOString() === text;
};

/** One name for one text, so that each connection prepares it once. */
function preparedAs(sql: string): string {
  return hash('sha256', sql, 'base64url').slice(0, 22);
}
