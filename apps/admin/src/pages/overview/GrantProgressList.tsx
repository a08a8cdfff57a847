import type { OverviewQuery } from '@sleutelring/graphql-client/admin';
import { BulletBar, StateTag, TextLink } from '@sleutelring/ui';
import { useText } from '@admin/i18n';
import './overview.css';

type Progress = OverviewQuery['overview']['grants'][number];

/** How far each grant is with its plan, against how far it should be by now. */
export function GrantProgressList({ grants }: { grants: readonly Progress[] }) {
  return (
    <ul role="list" className="o-grants">
      {grants.map((grant) => (
        <li key={grant.grantId} className="s-card o-grant">
          <GrantProgress grant={grant} />
        </li>
      ))}
    </ul>
  );
}

function GrantProgress({ grant }: { grant: Progress }) {
  const { t, format } = useText();
  const expected = Math.round((grant.expectedPercent / 100) * grant.plannedActivities);
  const share = grant.plannedActivities === 0 ? 0 : grant.realisedActivities / grant.plannedActivities;
  const isBehind = grant.behind.length > 0;
  return (
    <>
      <div>
        <TextLink href={`/subsidies/${grant.grantId}`}>{grant.title}</TextLink>
        <div className="s-subtle s-small">
          {grant.funderName} · {format.period(grant.from, grant.until)}
        </div>
      </div>
      <BulletBar
        name={grant.title}
        planned={grant.plannedActivities}
        realised={grant.realisedActivities}
        expected={expected}
      />
      <div className="o-grant__words">
        <StateTag tone={isBehind ? 'attention' : 'done'}>
          {isBehind ? t('overview.behind') : t('overview.onCourse')}
        </StateTag>
        <span className="s-small">
          {t('overview.share', { share, expected: grant.expectedPercent / 100 })}
        </span>
        {isBehind && (
          <span className="s-small s-subtle">
            {t('overview.behindWith', { names: format.list(grant.behind) })}
          </span>
        )}
      </div>
    </>
  );
}
