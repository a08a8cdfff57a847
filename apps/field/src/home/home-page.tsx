import { useEffect, useState } from 'preact/hooks';
import { useAttempt } from '../account/use-attempt';
import type { Choice } from '../api/lists';
import type { Draft } from '../log/note';
import { beginDraft, isEmpty, openDraft } from '../log/use-draft';
import { Icon } from '../parts/icon';
import { following, useChoices, useQueue, useSignedIn, type AppStore, type LogItem } from '../shell/app';
import { Header } from '../shell/header';
import { useWords } from '../shell/words';
import { Attention } from './attention';
import { DraftCard } from './draft-card';
import { LogLine } from './log-line';
import { QueueNotice } from './queue-notice';

const SHOWN = 8;

/** What asks for an answer first, then the one big thing to do, then what was done. */
export function HomePage() {
  const { store, person, lists, fetching, check } = useSignedIn();
  const { t } = useWords();
  const forms = useChoices()('forms');
  const queue = useQueue(store);
  const drafts = useDrafts(store);
  const heard = useFresh(store, check);

  const items = queue?.items ?? [];
  const attention = items.filter(({ state }) => state === 'returned' || state === 'refused');
  const beginning = useAttempt();
  const begin = async (): Promise<void> => openDraft(await beginDraft(store));
  const beingMended = new Set(attention.map(({ id }) => id));
  return (
    <>
      <Header title={t('home.title')} />
      <main class="page">
        <p class="greeting">{t('home.greeting', { name: person.displayName })}</p>
        {queue && <QueueNotice state={queue.state} />}
        {attention.map((item) => (
          <Attention key={item.id} item={item} forms={forms} />
        ))}
        {drafts
          .filter(({ id, draft }) => !beingMended.has(id) && !isEmpty(draft))
          .map(({ id, draft }) => (
            <DraftCard key={id} draft={draft} />
          ))}
        <button
          type="button"
          class="button button--primary button--big button--stay"
          onClick={() => beginning.run(begin)}
        >
          <Icon name="plus" />
          {t('home.new')}
        </button>
        {beginning.failure && (
          <p class="fault" role="alert">
            {beginning.failure}
          </p>
        )}
        {!lists && !fetching && <p class="help">{t('home.noLists')}</p>}
        {queue && <Done items={items.filter(({ id }) => !beingMended.has(id))} heard={heard} forms={forms} />}
        <a class="button" href="#/instellingen">
          <Icon name="settings" />
          {t('settings.title')}
        </a>
      </main>
    </>
  );
}

interface DoneProps {
  readonly items: readonly LogItem[];
  /** Whether the server was asked, so that an empty list is known to be empty. */
  readonly heard: boolean;
  readonly forms: readonly Choice[];
}

function Done({ items, heard, forms }: DoneProps) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, SHOWN);
  return (
    <section class="stack">
      <h2>{t('home.done')}</h2>
      {items.length === 0 && <p class="help">{heard ? t('home.nothingYet') : t('shell.wait')}</p>}
      <ul class="lines">
        {shown.map((item) => (
          <LogLine key={item.id} item={item} forms={forms} />
        ))}
      </ul>
      {items.length > shown.length && (
        <button type="button" class="button button--quiet" onClick={() => setAll(true)}>
          {t('home.more', { count: items.length - shown.length })}
        </button>
      )}
    </section>
  );
}

/**
 * Asks for the server's list when home is opened or looked at again; without a network the last one stays.
 * Says whether the first answer, or the news that there is none, has come.
 */
function useFresh(store: AppStore, check: () => Promise<void>): boolean {
  const [heard, setHeard] = useState(false);
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState !== 'visible') return;
      void store
        .refresh()
        .catch(check)
        .finally(() => setHeard(true));
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [store, check]);
  return heard;
}

function useDrafts(store: AppStore): { id: string; draft: Draft }[] {
  const [drafts, setDrafts] = useState<{ id: string; draft: Draft }[]>([]);
  useEffect(() => following(store, () => store.drafts.all<Draft>(), setDrafts), [store]);
  return drafts;
}
