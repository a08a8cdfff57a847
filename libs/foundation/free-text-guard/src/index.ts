export { check } from './check';
export {
  type Finding,
  type FindingKind,
  type Severity,
  STOP_KINDS,
  type StopKind,
  WARN_KINDS,
  type WarnKind,
} from './finding';
