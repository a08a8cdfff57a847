import type { Actor } from '@sleutelring/kernel';
import { UserError } from '@sleutelring/kernel';
import { type Permission, may } from '@sleutelring/permissions';
import { type ActivityLog, ActivityLogState } from './activity-log.type';

type Subject = Pick<ActivityLog, 'state' | 'keyPersonId' | 'countedFor'>;
type Rule = (actor: Actor, log: Subject) => boolean;

const { SENT, RETURNED, APPROVED } = ActivityLogState;

const has = (actor: Actor, permission: Permission): boolean =>
  actor.kind === 'user' && !!actor.membership && may(actor.membership.role, permission);

const isHers = (actor: Actor, log: Subject): boolean =>
  has(actor, 'activityLog.submit') &&
  actor.kind === 'user' &&
  actor.membership?.keyPersonId === log.keyPersonId;

const isOpen = ({ state }: Subject): boolean => state === SENT || state === RETURNED;

/** What may be done with a log, by whom and when. The services enforce it and screens show it. */
export const ACTIVITY_LOG_RULES = {
  correct: (actor, log) => isHers(actor, log) && isOpen(log),
  withdraw: (actor, log) => isHers(actor, log) && isOpen(log),
  approve: (actor, log) => has(actor, 'activityLog.review') && log.state === SENT,
  return: (actor, log) => has(actor, 'activityLog.review') && log.state === SENT,
  reopen: (actor, log) =>
    has(actor, 'activityLog.review') && log.state === APPROVED && log.countedFor.length === 0,
  count: (actor, log) => has(actor, 'activityLog.count') && log.state === APPROVED,
} satisfies Record<string, Rule>;

export type ActivityLogOperation = keyof typeof ACTIVITY_LOG_RULES;
const OPERATIONS = Object.keys(ACTIVITY_LOG_RULES) as ActivityLogOperation[];

export function allowedWith(actor: Actor, log: Subject): ActivityLogOperation[] {
  return OPERATIONS.filter((operation) => ACTIVITY_LOG_RULES[operation](actor, log));
}

/** @throws UserError `NOT_ALLOWED_NOW` at the field, when the state of the log forbids it. */
export function demand(operation: ActivityLogOperation, actor: Actor, log: Subject, field = 'id'): void {
  if (!ACTIVITY_LOG_RULES[operation](actor, log)) throw new UserError('NOT_ALLOWED_NOW', field);
}
