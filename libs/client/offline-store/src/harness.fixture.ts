import {
  openOfflineStore,
  Refused,
  Revoked,
  SignedOut,
  type Problem,
  type Received,
  type Transport,
} from './index';

/** A note and its line as the tests make them. */
export interface TestNote {
  readonly id: string;
  readonly text: string;
}
export type TestSummary = string;

interface Answer {
  readonly outcomes?: ({ id: string; received: Received<string> } | { id: string; problem: Problem })[];
  readonly problem?: Problem;
}

/** In the page: a store whose server is the small one of the test. */
async function post<T>(path: string, body: unknown, as = ''): Promise<T> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { as },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(3000),
  });
  if (response.status === 401) throw new SignedOut();
  if (response.status === 410) throw new Revoked();
  if (!response.ok) throw new Error(`status ${response.status}`);
  return (await response.json()) as T;
}

const transport: Transport<TestNote, TestSummary> = {
  owner: () => post('/owner', {}),
  mine: (owner) => post('/mine', {}, owner),
  content: (id, owner) => post('/content', { id }, owner),
  async submit(notes, owner) {
    const { outcomes, problem } = await post<Answer>('/submit', notes, owner);
    if (problem) throw new Refused(problem);
    return outcomes ?? [];
  },
  async correct(note, baseVersion, owner) {
    const { outcomes, problem } = await post<Answer>('/correct', { note, baseVersion }, owner);
    const [outcome] = outcomes ?? [];
    if (!outcome || 'problem' in outcome) throw new Refused(problem ?? outcome!.problem);
    return outcome.received;
  },
};

const open = () =>
  openOfflineStore<TestNote, TestSummary>({
    name: 'test',
    transport,
    firstRetry: 20,
    concernNobody: ['lists'],
  });
export type TestStore = Awaited<ReturnType<typeof open>>;

declare global {
  interface Window {
    store: TestStore;
  }
}
window.store = await open();
