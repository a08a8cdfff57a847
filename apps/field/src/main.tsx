import { render } from 'preact';
import { openOfflineStore } from '@sleutelring/offline-store';
import { LISTS_KEPT } from './api/lists';
import { transport } from './api/transport';
import type { LogNote, LogSummary } from './log/note';
import { Again } from './parts/again';
import { Notice } from './parts/notice';
import { Routes } from './routes';
import { Header } from './shell/header';
import { leaveOnShift, stayAway } from './shell/leave';
import { askViewer } from './shell/session';
import { chosenLocale, LanguageProvider, loadWords, useWords } from './shell/words';
import './style/index.css';

function followColourScheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const follow = (): void => {
    document.documentElement.dataset['colorScheme'] = dark.matches ? 'dark' : 'light';
  };
  dark.addEventListener('change', follow);
  follow();
}

/** Where the server demands Trusted Types, the one address that becomes a script is named here. */
async function keepShell(): Promise<void> {
  const address = './service-worker.js';
  const { trustedTypes } = globalThis as unknown as {
    trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL(): string },
      ): { createScriptURL(address: string): unknown };
    };
  };
  const policy = trustedTypes?.createPolicy('agenda', { createScriptURL: () => address });
  await navigator.serviceWorker?.register((policy?.createScriptURL(address) ?? address) as string);
}

/** A full phone, or a browser that is told to keep nothing: a blank page would not say so. */
function NoStore() {
  const { t } = useWords();
  return (
    <>
      <Header title={t('home.title')} />
      <main class="page">
        <Notice tone="negative" icon="attention" live>
          <p>{t('error.noStore')}</p>
          <Again act={() => location.reload()} />
        </Notice>
      </main>
    </>
  );
}

async function open(): Promise<void> {
  leaveOnShift();
  followColourScheme();
  const asked = askViewer();
  const [words, store] = await Promise.all([
    loadWords(chosenLocale()),
    openOfflineStore<LogNote, LogSummary>({ name: 'agenda', transport, concernNobody: [LISTS_KEPT] }).catch(
      () => undefined,
    ),
  ]);
  render(
    <LanguageProvider first={words}>
      {store ? <Routes store={store} asked={asked} /> : <NoStore />}
    </LanguageProvider>,
    document.getElementById('app')!,
  );
  if (import.meta.env.PROD) await keepShell();
}

if (!stayAway()) void open();
