import { ArrowRight } from 'lucide-react';
import type { OverviewQuery } from '@sleutelring/graphql-client/admin';
import { Stat, StatRow } from '@sleutelring/ui';
import { useText, type Key } from '@admin/i18n';

type Overview = OverviewQuery['overview'];
type Count = 'returnedOpen' | 'approvedNotCounted' | 'reportsInDraft';

const OTHERS: readonly { count: Count; label: Key; href: string }[] = [
  { count: 'returnedOpen', label: 'overview.returnedOpen', href: '/verslagen?staat=RETURNED' },
  {
    count: 'approvedNotCounted',
    label: 'overview.approvedNotCounted',
    href: '/verslagen?staat=APPROVED&geteld=nee',
  },
  { count: 'reportsInDraft', label: 'overview.reportsInDraft', href: '/rapporten' },
];

/** What waits: first and largest what somebody else waits for, then the rest. */
export function Attention({ overview }: { overview: Overview }) {
  const { t, format } = useText();
  return (
    <StatRow>
      <ToReview overview={overview} />
      {OTHERS.map(({ count, label, href }) => (
        <Stat
          key={count}
          href={href}
          value={format.number(overview[count])}
          label={t(label, { count: overview[count] })}
        />
      ))}
    </StatRow>
  );
}

function ToReview({ overview: { logsToReview, logsWaitingLong } }: { overview: Overview }) {
  const { t, format } = useText();
  return (
    <Stat
      href="/verslagen?orde=oud"
      value={format.number(logsToReview)}
      label={t('overview.logsToReview', { count: logsToReview })}
      tone={logsToReview > 0 ? 'first' : 'calm'}
      caveat={
        logsToReview > 0 && (
          <span className="o-begin">
            {logsWaitingLong > 0 && (
              <span className="o-begin__waiting">
                {t('overview.logsWaitingLong', { count: logsWaitingLong })}
              </span>
            )}
            <span className="o-begin__go">
              {t('overview.begin')} <ArrowRight aria-hidden size={16} />
            </span>
          </span>
        )
      }
    />
  );
}
