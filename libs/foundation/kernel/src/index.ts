export { type Uuid, newId, isUuid } from './ids';
export { type Actor, type Role, type Membership, ROLES, ANONYMOUS, systemActor } from './actor';
export {
  type Day,
  isDay,
  dayOf,
  addDays,
  daysBetween,
  mondayOf,
  type Period,
  period,
  contains,
  quarterOf,
  type Quarter,
} from './period';
export { type Clock, systemClock, fixedClock } from './clock';
export { type ErrorCode, UserError, notFound, invalid } from './errors';
export { type TextLimits, cleanText } from './text';
export { grouped } from './grouped';
