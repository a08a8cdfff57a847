import type { ObligationState } from '@sleutelring/graphql-client/admin';
import { Table } from '@sleutelring/ui';
import { useText } from '@admin/i18n';
import { ObligationTag } from './tags';

interface Obligation {
  readonly text: string;
  readonly dueOn?: string | null;
  readonly state: ObligationState;
  readonly explanation?: string | null;
}

/** The obligations of a grant as a report tells of them. */
export function ObligationTable({ obligations }: { obligations: readonly Obligation[] }) {
  const { t, format } = useText();
  if (obligations.length === 0) return <p className="s-subtle">{t('obligation.none')}</p>;
  return (
    <Table
      caption={t('obligation.title')}
      rows={obligations}
      keyOf={(one) => one.text}
      columns={[
        { id: 'text', title: t('obligation.one'), names: true, cell: (one) => one.text },
        {
          id: 'due',
          title: t('obligation.dueOn'),
          wideOnly: true,
          cell: (one) => (one.dueOn ? format.day(one.dueOn, 'year') : '–'),
        },
        { id: 'state', title: t('logs.state'), cell: (one) => <ObligationTag state={one.state} /> },
        {
          id: 'why',
          title: t('obligation.explanation'),
          wideOnly: true,
          cell: (one) => one.explanation ?? '–',
        },
      ]}
    />
  );
}
