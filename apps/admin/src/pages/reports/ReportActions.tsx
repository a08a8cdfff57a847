import { useState, type ReactNode } from 'react';
import { FilePlus2, Lock, Send } from 'lucide-react';
import type { ApiError, TrustedDocument } from '@sleutelring/graphql-client';
import {
  FreezeReportDocument,
  RenewReportDocument,
  SubmitReportDocument,
} from '@sleutelring/graphql-client/admin';
import { Button, Dialog, notify } from '@sleutelring/ui';
import { notifyFailure } from '@admin/data/errors';
import { useChange } from '@admin/data/operations';
import { useText, type Key } from '@admin/i18n';
import type { Report } from './ReportPage';
import type { ReportForm } from './useReportForm';

/** Freeze, submit and renew each after a question, for they cannot be taken back. */
export function ReportActions({ report, form }: { report: Report; form: ReportForm }) {
  const { t } = useText();
  const allowed = (operation: string): boolean => report.allowed.includes(operation);
  const isClean = !form.isDirty;
  return (
    <>
      {allowed('edit') && isClean && <span className="s-subtle">{t('report.savedAll')}</span>}
      {allowed('freeze') && (
        <Step
          report={report}
          document={FreezeReportDocument}
          name="freeze"
          icon={<Lock aria-hidden />}
          isDisabled={!isClean || report.problems.length > 0}
        />
      )}
      {allowed('submit') && (
        <Step report={report} document={SubmitReportDocument} name="submit" icon={<Send aria-hidden />} />
      )}
      {allowed('renew') && (
        <Step report={report} document={RenewReportDocument} name="renew" icon={<FilePlus2 aria-hidden />} />
      )}
    </>
  );
}

const TEXTS = {
  freeze: { label: 'report.freeze', question: 'report.freezeText', done: 'report.frozen' },
  submit: { label: 'report.submit', question: 'report.submitText', done: 'report.submitted' },
  renew: { label: 'report.renew', question: 'report.renewText', done: 'report.renewed' },
} as const satisfies Record<string, Record<string, Key>>;

interface StepProps {
  report: Report;
  document: TrustedDocument<unknown, { id: string }>;
  name: keyof typeof TEXTS;
  icon: ReactNode;
  isDisabled?: boolean;
}

function Step({ report, document, name, icon, isDisabled = false }: StepProps) {
  const { t } = useText();
  const [isAsking, setAsking] = useState(false);
  const texts = TEXTS[name];
  const close = (): void => setAsking(false);
  const { mutate, isPending } = useChange(document, () => {
    close();
    notify({ text: t(texts.done) });
  });
  const onError = (error: ApiError): void => {
    close();
    notifyFailure(t)(error);
  };
  return (
    <>
      <Button
        look={name === 'renew' ? 'secondary' : 'primary'}
        icon={icon}
        isDisabled={isDisabled}
        onPress={() => setAsking(true)}
      >
        {t(texts.label)}
      </Button>
      <Dialog
        title={t(texts.label)}
        isOpen={isAsking}
        onClose={close}
        actions={
          <>
            <Button
              look="primary"
              isPending={isPending}
              onPress={() => mutate({ id: report.id }, { onError })}
            >
              {t(texts.label)}
            </Button>
            <Button look="quiet" onPress={close}>
              {t('form.cancel')}
            </Button>
          </>
        }
      >
        <p>{t(texts.question, { funder: report.funderName })}</p>
      </Dialog>
    </>
  );
}
