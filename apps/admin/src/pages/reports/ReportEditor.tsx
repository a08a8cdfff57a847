import { Save } from 'lucide-react';
import { Breadcrumbs, Button, FootBar, Notice, PageHeader, TextField } from '@sleutelring/ui';
import { errorText, fieldError } from '@admin/data/errors';
import { AskBeforeLeaving, useFaultInSight } from '@admin/data/form';
import { useText } from '@admin/i18n';
import { ReportTag } from '../parts/tags';
import { Contents } from './Contents';
import { PARTS } from './parts';
import { Problems } from './Problems';
import { ReportActions } from './ReportActions';
import type { Report } from './ReportPage';
import { ReportPartSection } from './ReportPartSection';
import { useReportForm } from './useReportForm';
import { Versions } from './Versions';

export function ReportEditor({ report }: { report: Report }) {
  const { t, format } = useText();
  const form = useReportForm(report);
  const mayEdit = report.allowed.includes('edit');
  const { error, isPending } = form.saving;
  const place = useFaultInSight(error);
  return (
    <div ref={place} className="a-page">
      <PageHeader
        above={<Breadcrumbs trail={[{ label: t('reports.title'), href: '/rapporten' }]} />}
        title={form.values.title || t('reports.report')}
        state={<ReportTag state={report.state} />}
        intro={`${t(`report.kind.${report.kind}`)} · ${report.funderName} · ${report.grantReference} · ${format.period(report.from, report.until)}`}
        actions={<ReportActions report={report} form={form} />}
      />
      {report.state === 'DRAFT' ? (
        <Problems report={report} />
      ) : (
        <Notice>{t(`report.notice.${report.state}`)}</Notice>
      )}
      <div className="r-layout">
        <Contents hasVersions={report.versions.length > 0} />
        <div className="a-page">
          {mayEdit && (
            <TextField
              label={t('report.title')}
              {...form.bind('title')}
              error={fieldError(t, error, 'title')}
            />
          )}
          {PARTS.map((part) => (
            <ReportPartSection key={part} part={part} report={report} form={form} mayEdit={mayEdit} />
          ))}
          <Versions report={report} />
        </div>
      </div>
      {form.isDirty && (
        <FootBar label={t('form.unsaved')}>
          <Button look="primary" icon={<Save aria-hidden />} isPending={isPending} onPress={form.save}>
            {t('form.save')}
          </Button>
          {error && !error.field && <Notice kind="failed">{errorText(t, error)}</Notice>}
        </FootBar>
      )}
      <AskBeforeLeaving form={form} />
    </div>
  );
}
