import type { ReactNode } from 'react';
import type { ActivityLogQuery } from '@sleutelring/graphql-client/admin';
import { Facts, Notice, Section, TextLink } from '@sleutelring/ui';
import { useReference } from '@admin/data/reference-data';
import { useText } from '@admin/i18n';
import { useMay } from '@admin/session/viewer';
import { Attributions } from '../attribution/Attributions';
import { AudienceTable } from './AudienceTable';
import { LogStory } from './LogStory';

export type Log = ActivityLogQuery['activityLog'];

/** One log: who was reached, what it was about, what it counts for, and its story. */
export function LogDetail({ log }: { log: Log }) {
  const { t } = useText();
  return (
    <div className="l-detail">
      {log.state === 'RETURNED' && log.question && (
        <Notice kind="warning">
          <strong>{t('log.question')}</strong> {log.question}
        </Notice>
      )}
      <div className="l-detail__parts">
        <div className="s-stack">
          <LogFacts log={log} />
          <Section title={t('log.audience')}>
            <AudienceTable log={log} />
          </Section>
          {log.guidance.length > 0 && <Guidance log={log} />}
          {log.heard && (
            <Section title={t('log.heard')}>
              <blockquote className="l-heard">{log.heard}</blockquote>
            </Section>
          )}
        </div>
        <div className="s-stack">
          <Attributions log={log} />
          <Section title={t('log.story')}>
            <LogStory log={log} />
          </Section>
        </div>
      </div>
    </div>
  );
}

function LogFacts({ log }: { log: Log }) {
  const { t, format } = useText();
  const { name, names } = useReference();
  const may = useMay();
  const who = may('keyPerson.read') ? (
    <TextLink href={`/mensen/${log.keyPersonId}`}>{log.keyPersonAlias}</TextLink>
  ) : (
    log.keyPersonAlias
  );
  const facts: (readonly [string, ReactNode])[] = [
    [t('log.who'), who],
    [t('log.day'), format.day(log.day, 'long')],
    [t('log.place'), `${log.municipalityName} · ${name('settings', log.settingKey)}`],
    [t('log.themes'), names('themes', log.themeKeys)],
    [t('log.language'), name('languages', log.languageKey)],
    [t('log.for'), name('audiences', log.audienceKey)],
    [t('log.duration'), format.duration(log.durationMinutes)],
  ];
  if (log.materialKeys.length > 0) facts.push([t('log.materials'), names('materials', log.materialKeys)]);
  return <Facts facts={facts} />;
}

function Guidance({ log }: { log: Log }) {
  const { t, format } = useText();
  const { name } = useReference();
  return (
    <Section title={t('log.guidance')}>
      <Facts
        facts={log.guidance.map(
          ({ destinationKey, count }) =>
            [name('helpDestinations', destinationKey), format.number(count)] as const,
        )}
      />
    </Section>
  );
}
