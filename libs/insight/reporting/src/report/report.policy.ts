import { type Actor, UserError } from '@sleutelring/kernel';
import { may } from '@sleutelring/permissions';
import { ReportState } from './report.type';

type Subject = { readonly state: ReportState };
type Rule = (report: Subject) => boolean;

/** What may be done with a report in which state; whose report it is, the database says. */
const REPORT_RULES = {
  edit: ({ state }) => state === ReportState.DRAFT,
  freeze: ({ state }) => state === ReportState.DRAFT,
  submit: ({ state }) => state === ReportState.FROZEN,
  renew: ({ state }) => state !== ReportState.DRAFT,
} satisfies Record<string, Rule>;
export type ReportOperation = keyof typeof REPORT_RULES;

const mayWrite = (actor: Actor): boolean =>
  actor.kind === 'user' && !!actor.membership && may(actor.membership.role, 'report.write');

export function allowedOn(actor: Actor, report: Subject): ReportOperation[] {
  const operations = Object.keys(REPORT_RULES) as ReportOperation[];
  return mayWrite(actor) ? operations.filter((operation) => REPORT_RULES[operation](report)) : [];
}

/** @throws UserError `NOT_ALLOWED_NOW` when the state of the report forbids it. */
export function demand(operation: ReportOperation, report: Subject): void {
  if (!REPORT_RULES[operation](report)) throw new UserError('NOT_ALLOWED_NOW', 'id', { state: report.state });
}
