import { useEffect, useRef, useState } from 'preact/hooks';
import { dayOf, newId } from '@sleutelring/kernel';
import type { AppStore } from '../shell/app';
import { go } from '../shell/router';
import { lastUsedOf, newDraft, resumeAt, total, type Draft, type LastUsed } from './note';

const LAST_USED = 'last-used';

export interface DraftControl {
  /** Undefined while it is read; null when there is none (it was sent, or thrown away). */
  readonly draft: Draft | null | undefined;
  change(change: Partial<Draft>): void;
  /** Why what was typed last could not be kept on this phone; undefined when it was. */
  readonly unkept: unknown;
  /** Waits for what was typed last to be kept, then takes the draft away. */
  remove(): Promise<void>;
}

/** A draft, kept at each change. Changes are kept one after the other, so that the last one wins. */
export function useDraft(store: AppStore, id: string): DraftControl {
  const [draft, setDraft] = useState<Draft | null>();
  const [unkept, setUnkept] = useState<unknown>();
  const latest = useRef<Draft>(undefined);
  const keeping = useRef<Promise<void>>(undefined);

  useEffect(() => {
    void store.drafts.get<Draft>(id).then((found) => {
      latest.current = found;
      setDraft(found ?? null);
    });
  }, [store, id]);

  async function keep(): Promise<void> {
    try {
      for (let kept: Draft | undefined; kept !== latest.current;) {
        kept = latest.current;
        if (kept) await store.drafts.put(id, kept);
      }
      setUnkept(undefined);
    } catch (error) {
      setUnkept(error);
    }
    keeping.current = undefined;
  }

  return {
    draft,
    unkept,
    change(change) {
      if (!latest.current) return;
      latest.current = { ...latest.current, ...change };
      setDraft(latest.current);
      keeping.current ??= keep();
    },
    async remove() {
      await keeping.current;
      latest.current = undefined;
      await store.drafts.remove(id);
    },
  };
}

export const lastUsed = (store: AppStore): Promise<LastUsed | undefined> => store.recall<LastUsed>(LAST_USED);

export async function rememberLastUsed(store: AppStore, draft: Draft): Promise<void> {
  await store.keep(LAST_USED, lastUsedOf(draft, await lastUsed(store)));
}

/** Nothing that took effort stands in it: it need not be offered again. */
export const isEmpty = (draft: Draft): boolean =>
  !draft.correction &&
  !draft.heard &&
  draft.themeKeys.length === 0 &&
  total(draft.bands) + total(draft.guidance) === 0;

/** Opens a draft where there is something to do; the steps before it are behind the way back. */
export const openDraft = (draft: Draft): void =>
  go(`/verslag/${draft.id}/${resumeAt(draft, dayOf(new Date()))}`);

/** A new draft that begins with what was used last; empty ones from before go. */
export async function beginDraft(store: AppStore): Promise<Draft> {
  for (const { id, draft } of await store.drafts.all<Draft>())
    if (isEmpty(draft)) await store.drafts.remove(id);
  const draft = newDraft(newId(), dayOf(new Date()), await lastUsed(store));
  await store.drafts.put(draft.id, draft);
  return draft;
}
