import { RotateCw } from 'lucide-react';
import {
  TryAgainDocument,
  UndeliveredDocument,
  type UndeliveredQuery,
  type UndeliveredState,
} from '@sleutelring/graphql-client/admin';
import {
  Button,
  EmptyState,
  notify,
  PageHeader,
  Person,
  StateTag,
  Table,
  type Column,
} from '@sleutelring/ui';
import { notifyFailure } from '@admin/data/errors';
import { useChange, useData } from '@admin/data/operations';
import { useText } from '@admin/i18n';
import { useTitle } from '@admin/shell/useTitle';
import { Loaded } from '../parts/Loaded';

type Undelivered = UndeliveredQuery['undelivered'][number];

const TONES = { RETRYING: 'waiting', LAID_ASIDE: 'attention', TOO_LATE: 'neutral' } as const satisfies Record<
  UndeliveredState,
  string
>;

const TEMPLATES = ['signInCode', 'keyPersonInvitation', 'memberInvitation', 'logsWaiting'] as const;
const isTemplate = (name: string | null | undefined): name is (typeof TEMPLATES)[number] =>
  TEMPLATES.some((one) => one === name);

/** What failed, why, and what can be done about it; neither to whom it goes nor what it says. */
export function Page() {
  const { t } = useText();
  useTitle(t('undelivered.title'));
  const query = useData(UndeliveredDocument, {});
  return (
    <div className="a-page">
      <PageHeader title={t('undelivered.title')} intro={t('undelivered.intro')} />
      <Loaded query={query}>
        {({ undelivered }) =>
          undelivered.length === 0 ? (
            <EmptyState isDone title={t('undelivered.empty')}>
              {t('undelivered.emptyText')}
            </EmptyState>
          ) : (
            <UndeliveredTable messages={undelivered} />
          )
        }
      </Loaded>
    </div>
  );
}

function UndeliveredTable({ messages }: { messages: readonly Undelivered[] }) {
  const { t, format } = useText();
  const nameOf = ({ kind, template }: Undelivered): string =>
    isTemplate(template) ? t(`undelivered.mail.${template}`) : t(`undelivered.kind.${kind}`);
  const stateOf = ({ state, triedAgainAt }: Undelivered): string =>
    triedAgainAt
      ? t('undelivered.triedAgainAt', { at: format.instant(triedAgainAt) })
      : t(`undelivered.state.${state}`);
  const columns: Column<Undelivered>[] = [
    {
      id: 'what',
      title: t('undelivered.what'),
      names: true,
      cell: (one) => <Person name={nameOf(one)} detail={format.instant(one.askedAt)} />,
    },
    { id: 'reason', title: t('undelivered.reason'), cell: (one) => t(`undelivered.reason.${one.reason}`) },
    {
      id: 'state',
      title: t('logs.state'),
      cell: (one) => <StateTag tone={TONES[one.state]}>{stateOf(one)}</StateTag>,
    },
    { id: 'again', title: t('undelivered.again'), cell: (one) => <TryAgain message={one} /> },
  ];
  return <Table caption={t('undelivered.title')} columns={columns} rows={messages} keyOf={(one) => one.id} />;
}

function TryAgain({ message: { id, allowed } }: { message: Undelivered }) {
  const { t } = useText();
  const trying = useChange(TryAgainDocument);
  if (!allowed.includes('tryAgain')) return null;
  const onSuccess = (): void => notify({ text: t('undelivered.tried') });
  return (
    <Button
      icon={<RotateCw aria-hidden />}
      isPending={trying.isPending}
      onPress={() => trying.mutate({ id }, { onSuccess, onError: notifyFailure(t) })}
    >
      {t('undelivered.tryAgain')}
    </Button>
  );
}
