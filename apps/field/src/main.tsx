import { render } from 'preact';
import { openOfflineStore } from '@sleutelring/offline-store';
import { LISTS_KEPT } from './api/lists';
import { transport } from './api/transport';
import type { LogNote, LogSummary } from './log/note';
import { Routes } from './routes';
import { leaveOnShift, stayAway } from './shell/leave';
import { chosenLocale, LanguageProvider, loadWords } from './shell/words';
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

async function open(): Promise<void> {
  leaveOnShift();
  followColourScheme();
  const [words, store] = await Promise.all([
    loadWords(chosenLocale()),
    openOfflineStore<LogNote, LogSummary>({ name: 'agenda', transport, concernNobody: [LISTS_KEPT] }),
  ]);
  render(
    <LanguageProvider first={words}>
      <Routes store={store} />
    </LanguageProvider>,
    document.getElementById('app')!,
  );
  if (import.meta.env.PROD) await keepShell();
}

if (!stayAway()) void open();
