import { StateTag, type Tone } from '@sleutelring/ui';
import type {
  ActivityLogState,
  InvitationState,
  KeyPersonStatus,
  ObligationState,
  ReportState,
} from '@sleutelring/graphql-client/admin';
import { useText } from '@admin/i18n';

const LOG: Record<ActivityLogState, Tone> = {
  SENT: 'waiting',
  RETURNED: 'attention',
  APPROVED: 'done',
  WITHDRAWN: 'stopped',
};
const PERSON: Record<KeyPersonStatus, Tone> = {
  CANDIDATE: 'draft',
  IN_TRAINING: 'waiting',
  ACTIVE: 'done',
  PAUSED: 'attention',
  STOPPED: 'neutral',
};
const REPORT: Record<ReportState, Tone> = { DRAFT: 'draft', FROZEN: 'locked', SUBMITTED: 'done' };
const OBLIGATION: Record<ObligationState, Tone> = {
  OPEN: 'waiting',
  MET: 'done',
  PARTLY: 'attention',
  NOT_MET: 'stopped',
};
const INVITATION: Record<InvitationState, Tone> = {
  OPEN: 'waiting',
  ACCEPTED: 'done',
  EXPIRED: 'neutral',
  WITHDRAWN: 'neutral',
};

export function LogTag({ state }: { state: ActivityLogState }) {
  const { t } = useText();
  return <StateTag tone={LOG[state]}>{t(`log.state.${state}`)}</StateTag>;
}

export function PersonTag({ status }: { status: KeyPersonStatus }) {
  const { t } = useText();
  return <StateTag tone={PERSON[status]}>{t(`person.status.${status}`)}</StateTag>;
}

export function ReportTag({ state }: { state: ReportState }) {
  const { t } = useText();
  return <StateTag tone={REPORT[state]}>{t(`report.state.${state}`)}</StateTag>;
}

export function ObligationTag({ state }: { state: ObligationState }) {
  const { t } = useText();
  return <StateTag tone={OBLIGATION[state]}>{t(`obligation.state.${state}`)}</StateTag>;
}

export function InvitationTag({ state }: { state: InvitationState }) {
  const { t } = useText();
  return <StateTag tone={INVITATION[state]}>{t(`invitation.state.${state}`)}</StateTag>;
}

/** Whether something is in use. Only what is not stands out. */
export function OnOff({ isOn }: { isOn: boolean }) {
  const { t } = useText();
  return isOn ? t('lists.on') : <StateTag tone="stopped">{t('lists.off')}</StateTag>;
}
