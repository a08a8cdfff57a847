import { useState } from 'react';
import { Pencil, Plus } from 'lucide-react';
import { newId } from '@sleutelring/kernel';
import { SaveObligationDocument, type ObligationState } from '@sleutelring/graphql-client/admin';
import { Button, DateField, IconButton, notify, Panel, RadioGroup, Section, TextArea } from '@sleutelring/ui';
import { fieldError } from '@admin/data/errors';
import { useForm } from '@admin/data/form';
import { useChange } from '@admin/data/operations';
import { useText } from '@admin/i18n';
import { FormFoot } from '../parts/FormFoot';
import { ObligationTag } from '../parts/tags';
import type { Grant } from './GrantPage';

type Obligation = Grant['obligations'][number];
const STATES = ['OPEN', 'MET', 'PARTLY', 'NOT_MET'] as const satisfies readonly ObligationState[];

/** What the decision asks besides the plan. Comes back in part four of the report. */
export function Obligations({ grant, mayEdit }: { grant: Grant; mayEdit: boolean }) {
  const { t, format } = useText();
  const [editing, setEditing] = useState<Obligation | 'new' | null>(null);
  return (
    <Section
      title={t('obligation.title')}
      actions={
        mayEdit && (
          <Button icon={<Plus aria-hidden />} onPress={() => setEditing('new')}>
            {t('obligation.add')}
          </Button>
        )
      }
    >
      {grant.obligations.length === 0 && <p className="s-subtle">{t('obligation.none')}</p>}
      <ul role="list" className="g-list">
        {grant.obligations.map((one) => (
          <li key={one.id}>
            <div>
              <div>{one.text}</div>
              <div className="s-row s-small s-subtle">
                <ObligationTag state={one.state} />
                {one.dueOn && t('obligation.due', { day: format.day(one.dueOn, 'year') })}
              </div>
              {one.explanation && <p className="s-small">{one.explanation}</p>}
            </div>
            {mayEdit && (
              <IconButton
                label={t('plan.editNamed', { name: one.text })}
                icon={<Pencil aria-hidden size={16} />}
                onPress={() => setEditing(one)}
              />
            )}
          </li>
        ))}
      </ul>
      {editing && (
        <ObligationPanel
          grantId={grant.id}
          obligation={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </Section>
  );
}

interface PanelProps {
  grantId: string;
  obligation: Obligation | null;
  onClose: () => void;
}

function ObligationPanel({ grantId, obligation, onClose }: PanelProps) {
  const { t } = useText();
  const [id] = useState(obligation?.id ?? newId());
  const form = useForm({
    text: obligation?.text ?? '',
    dueOn: obligation?.dueOn ?? '',
    state: (obligation?.state ?? 'OPEN') as string,
    explanation: obligation?.explanation ?? '',
  });
  const { mutate, error, isPending } = useChange(SaveObligationDocument, () => {
    notify({ text: t('form.saved') });
    onClose();
  });
  const save = (): void => {
    const { text, dueOn, state, explanation } = form.values;
    const given = { dueOn: dueOn || null, explanation: explanation.trim() || null };
    mutate({ input: { id, grantId, text: text.trim(), state: state as ObligationState, ...given } });
  };
  return (
    <Panel title={t('obligation.one')} isOpen onClose={onClose}>
      <TextArea
        label={t('obligation.text')}
        rows={3}
        {...form.bind('text')}
        error={fieldError(t, error, 'text')}
      />
      <DateField
        label={t('obligation.dueOn')}
        optional
        {...form.bind('dueOn')}
        error={fieldError(t, error, 'dueOn')}
      />
      <RadioGroup
        label={t('obligation.state')}
        choices={STATES.map((value) => ({ value, label: t(`obligation.state.${value}`) }))}
        {...form.bind('state')}
      />
      <TextArea
        label={t('obligation.explanation')}
        optional={form.values.state === 'OPEN' || form.values.state === 'MET'}
        {...form.bind('explanation')}
        error={fieldError(t, error, 'explanation')}
      />
      <FormFoot
        save={t('form.save')}
        isPending={isPending}
        error={error}
        fields={['text', 'dueOn', 'explanation']}
        onSave={save}
        onCancel={onClose}
      />
    </Panel>
  );
}
