import { useEffect, useState } from 'preact/hooks';
import { dayOf } from '@sleutelring/kernel';
import { useAttempt } from '../account/use-attempt';
import { Notice } from '../parts/notice';
import { Sure } from '../parts/sure';
import { useQueue, useSignedIn } from '../shell/app';
import { useErrorText } from '../shell/error-text';
import { Header } from '../shell/header';
import { go } from '../shell/router';
import { useWords } from '../shell/words';
import { findingsIn, isStopped, useFindings } from './guard';
import { faultsOf, fieldOf, noteOf, STEPS, total, type Draft, type Step } from './note';
import { rememberLastUsed, useDraft } from './use-draft';
import { WhatAbout } from './what-about';
import { WhatHeard } from './what-heard';
import { WhenAndWhere } from './when-and-where';
import { WhoWasThere } from './who-was-there';

/** What each of the four steps gets. */
export interface StepProps {
  readonly draft: Draft;
  change(change: Partial<Draft>): void;
  /** What must be mended in a field, in words; undefined when nothing, or not yet asked. */
  fault(field: string): string | undefined;
}

const VIEWS = { 1: WhenAndWhere, 2: WhoWasThere, 3: WhatAbout, 4: WhatHeard } as const;

interface LogPageProps {
  readonly id: string;
  readonly step: string | undefined;
  /** Came from the look at the whole, and goes back there. */
  readonly checking: boolean;
}

export function LogPage({ id, step: stepText, checking }: LogPageProps) {
  const { store, lists } = useSignedIn();
  const { t } = useWords();
  const { draft, change, remove, unkept } = useDraft(store, id);
  const [asked, setAsked] = useState<Step>();
  const findings = useFindings(draft?.heard ?? '');
  const stopped = isStopped(findings);
  const sending = useAttempt();
  const errorText = useErrorText();
  const fault = useFault(id, draft, asked);
  const send = useSend(id, remove);
  const step = STEPS.find((known) => String(known) === stepText) ?? 1;

  useEffect(() => {
    if (draft === null) go('/', { replace: true });
  }, [draft]);
  if (!draft) return null;
  if (!lists) return <NoLists />;

  const today = dayOf(new Date());
  const proceed = (): void => {
    const faults = faultsOf(draft, today);
    const first = faults.find((found) => found.step <= step);
    if (first) {
      setAsked(first.step);
      if (first.step !== step) go(`/verslag/${id}/${first.step}`);
      else show('.fault');
    } else if (step < 4) go(`/verslag/${id}/${checking ? 4 : step + 1}`, { replace: checking });
    else sending.run(() => send(draft));
  };

  const View = VIEWS[step];
  return (
    <>
      <Header
        title={draft.correction ? t('log.correct') : t('log.title')}
        parent={checking ? `/verslag/${id}/4` : step > 1 ? `/verslag/${id}/${step - 1}` : '/'}
        place={t('log.place', { step, last: STEPS.length })}
      />
      <main class="page">
        <h2 class="page__title">{t(`log.step.${step}`)}</h2>
        {draft.correction?.question && (
          <Notice tone="warning" icon="returned">
            <strong>{t('home.question')}</strong>
            <p dir="auto">{draft.correction.question}</p>
          </Notice>
        )}
        <form
          class="stack stack--wide"
          noValidate
          autocomplete="off"
          onSubmit={(event) => {
            event.preventDefault();
            proceed();
          }}
        >
          <View draft={draft} change={change} fault={fault} findings={findings} />
          <div class="actions">
            <button
              type="submit"
              class="button button--primary button--big"
              aria-disabled={step === 4 && stopped}
            >
              {checking
                ? t('log.done')
                : step < 4
                  ? t('log.next')
                  : draft.correction
                    ? t('log.sendAgain')
                    : t('log.send')}
            </button>
            {(sending.failure ?? unkept) !== undefined && (
              <p class="fault" role="alert">
                {sending.failure ?? errorText(unkept)}
              </p>
            )}
            {step === 4 && stopped && <p class="fault">{t('guard.blocked')}</p>}
            <Discard id={id} remove={remove} correcting={draft.correction !== undefined} />
          </div>
        </form>
      </main>
    </>
  );
}

/** Brings into sight what is about to be drawn. */
function show(selector: string): void {
  requestAnimationFrame(() => {
    const found = document.querySelector(selector);
    const field = found?.closest('.field, .stepper-row');
    field?.querySelector<HTMLElement>('input, textarea')?.focus({ preventScroll: true });
    found?.scrollIntoView({ block: 'center' });
  });
}

function useFault(id: string, draft: Draft | null | undefined, asked: Step | undefined): StepProps['fault'] {
  const { store } = useSignedIn();
  const errorText = useErrorText();
  const { t } = useWords();
  const refused = useQueue(store)?.items.find((item) => item.id === id && item.state === 'refused');
  return (field) => {
    if (!draft) return undefined;
    const found = faultsOf(draft, dayOf(new Date())).find(
      (fault) => fault.field === field && fault.step === asked,
    );
    if (found) return t(`error.${found.code}`);
    const { problem } = refused ?? {};
    return problem && fieldOf(problem.field) === field
      ? errorText.ofProblem({ code: problem.code })
      : undefined;
  };
}

/** Reads the note once more, as it may have been typed a moment ago; seals and queues it. The rest is up to the store. */
function useSend(id: string, remove: () => Promise<void>): (draft: Draft) => Promise<void> {
  const { store, lists } = useSignedIn();
  const { locale } = useWords();
  return async (draft) => {
    if (isStopped(await findingsIn(draft.heard, locale))) return show('.notice--negative');
    const { day, formKey, municipalityCode, correction } = draft;
    const municipalityName = lists?.municipalities.find(({ code }) => code === municipalityCode)?.name ?? '';
    const summary = { day, formKey, municipalityName, attendances: total(draft.bands) };
    if (correction) await store.correct(noteOf(draft), correction.baseVersion, summary);
    else await store.submit(noteOf(draft), summary);
    await rememberLastUsed(store, draft);
    await remove();
    void navigator.storage?.persist?.();
    go('/', { replace: true });
  };
}

function NoLists() {
  const { fetching } = useSignedIn();
  const { t } = useWords();
  return (
    <>
      <Header title={t('log.title')} parent="/" />
      <main class="page">
        <Notice tone="warning" icon="clock">
          {fetching ? t('shell.wait') : t('home.noLists')}
        </Notice>
      </main>
    </>
  );
}

interface DiscardProps {
  readonly id: string;
  readonly correcting: boolean;
  remove(): Promise<void>;
}

/** Asks once more, and takes a refused note along: it stands nowhere else. */
function Discard({ id, remove, correcting }: DiscardProps) {
  const { store } = useSignedIn();
  const { t } = useWords();
  const discard = async (): Promise<void> => {
    await remove();
    await store.discard(id);
    go('/', { replace: true });
  };
  return (
    <Sure
      label={correcting ? t('log.discardCorrection') : t('log.discard')}
      quiet
      consequence={t('log.discardSure')}
      yes={t('log.discardYes')}
      act={() => void discard()}
    />
  );
}
