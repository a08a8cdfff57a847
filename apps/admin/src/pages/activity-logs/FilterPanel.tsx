import { Button, CheckboxGroup, DateField, Panel, RadioGroup } from '@sleutelring/ui';
import { useReference } from '@admin/data/reference-data';
import { useText } from '@admin/i18n';
import type { ListParam, LogFilter } from './log-filter';

/** Every filter there is. Works at once, so that the counts behind it move along. */
export function FilterPanel({
  filter,
  isOpen,
  onClose,
}: {
  filter: LogFilter;
  isOpen: boolean;
  onClose: () => void;
}) {
  const { t } = useText();
  const { choices, regions } = useReference();
  const bind = (param: ListParam) => ({
    value: filter.values(param),
    onChange: (values: string[]) => filter.change({ [param]: values }),
  });
  const clear = { thema: null, vorm: null, taal: null, regio: null, van: null, tot: null, geteld: null };
  return (
    <Panel
      title={t('logs.filter')}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" onPress={onClose}>
            {t('logs.showResult')}
          </Button>
          <Button look="quiet" onPress={() => filter.change(clear)}>
            {t('logs.clear')}
          </Button>
        </>
      }
    >
      <div className="s-row">
        <DateField
          label={t('logs.fromLabel')}
          value={filter.from}
          onChange={(van) => filter.change({ van })}
        />
        <DateField
          label={t('logs.untilLabel')}
          value={filter.until}
          onChange={(tot) => filter.change({ tot })}
        />
      </div>
      <RadioGroup
        label={t('logs.countedLabel')}
        value={filter.counted === null ? 'alle' : filter.counted ? 'ja' : 'nee'}
        onChange={(value) => filter.change({ geteld: value === 'alle' ? null : value })}
        choices={[
          { value: 'alle', label: t('logs.countedAll') },
          { value: 'ja', label: t('logs.counted') },
          { value: 'nee', label: t('logs.notCounted') },
        ]}
      />
      <CheckboxGroup label={t('log.themes')} choices={choices('themes')} {...bind('thema')} />
      <CheckboxGroup label={t('log.form')} choices={choices('forms')} {...bind('vorm')} />
      <CheckboxGroup label={t('log.language')} choices={choices('languages')} {...bind('taal')} />
      <CheckboxGroup label={t('logs.region')} choices={regions} {...bind('regio')} />
    </Panel>
  );
}
