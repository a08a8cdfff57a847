import { dayOf } from '@sleutelring/kernel';
import type { OverviewQuery } from '@sleutelring/graphql-client/admin';
import { Section, StateTag, TextLink } from '@sleutelring/ui';
import { useText } from '@admin/i18n';

type Deadline = OverviewQuery['overview']['deadlines'][number];

/** What must be done first for the own grants, and by when. */
export function Deadlines({ deadlines }: { deadlines: readonly Deadline[] }) {
  const { t } = useText();
  return (
    <Section title={t('overview.deadlines')}>
      {deadlines.length === 0 ? (
        <p className="s-card s-subtle">{t('overview.noDeadlines')}</p>
      ) : (
        <div className="s-card">
          <ul role="list" className="o-deadlines">
            {deadlines.map((deadline) => (
              <li key={`${deadline.grantId}:${deadline.obligation}`}>
                <DeadlineLine deadline={deadline} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}

function DeadlineLine({ deadline: { grantId, grantTitle, dueOn, obligation } }: { deadline: Deadline }) {
  const { t, format } = useText();
  return (
    <>
      <div className="s-row">
        <strong className="s-number">{format.day(dueOn, 'year')}</strong>
        {dueOn < dayOf(new Date()) && <StateTag tone="attention">{t('overview.late')}</StateTag>}
      </div>
      <div>{obligation ?? t('overview.account')}</div>
      <div className="s-small">
        <TextLink href={`/subsidies/${grantId}`}>{grantTitle}</TextLink>
      </div>
    </>
  );
}
