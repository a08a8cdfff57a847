import type { Rows, Row } from './rows';
import type { Sealer } from './seal';
import { isUnsent } from './states';
import { Refused, SignedOut, type Note, type Outcome, type Received, type Transport } from './transport';

export const BATCH = 20;

export interface Sending<N extends Note, Summary> {
  readonly rows: Rows;
  readonly sealer: Sealer;
  readonly transport: Transport<N, Summary>;
  readonly changed: () => void;
}

/**
 * Sends what waits, oldest first. Runs under a lock that all tabs share, so that a row found in `sending`
 * was left there by a tab that is gone; its id makes sending it again harmless.
 * @throws SignedOut when the server knows nobody, or somebody else
 */
export async function sendAll<N extends Note, Summary>(sending: Sending<N, Summary>): Promise<boolean> {
  const { rows, transport } = sending;
  const owner = await rows.owner();
  if (!owner) throw new SignedOut();
  await mark(sending, await unsent(rows, owner), 'waiting');
  if ((await transport.owner()) !== owner) throw new SignedOut();
  let sent = false;
  for (let queue = await unsent(rows, owner); queue.length > 0; queue = await unsent(rows, owner)) {
    await sendNext(sending, queue);
    sent = true;
  }
  return sent;
}

/** Takes over the server's list, in which a note may have been returned or approved. */
export async function receiveAll<N extends Note, Summary>(sending: Sending<N, Summary>): Promise<void> {
  const { rows, sealer, transport } = sending;
  const owner = await rows.owner();
  if (!owner) throw new SignedOut();
  const received = await transport.mine(owner);
  const before = new Map((await rows.notes(owner)).map((row) => [row.id, row]));
  const now = await Promise.all(received.map((one, at) => receivedRow(sealer, owner, one, -at)));
  await rows.replaceReceived(
    owner,
    now.map((row) => withContent(row, before.get(row.id))),
  );
  sending.changed();
  await fetchReturned(sending, owner);
}

/** What was fetched of a returned note is kept for as long as it is the same version. */
function withContent(row: Row, before: Row | undefined): Row {
  const same = row.baseVersion !== undefined && row.baseVersion === before?.baseVersion;
  return same && before.note ? { ...row, note: before.note } : row;
}

/** A returned note is work again, like a draft: it has to open where there is no network. */
async function fetchReturned<N extends Note, Summary>(sending: Sending<N, Summary>, owner: string) {
  const { rows, sealer, transport, changed } = sending;
  const lacking = (await rows.notes(owner)).filter((row) => row.state === 'returned' && !row.note);
  for (const { id, baseVersion } of lacking) {
    const content = await transport.content(id, owner).catch(unlessRefused);
    if (!content) continue;
    const note = await sealer.seal(content, `note ${id}`);
    await rows.change(id, (row) =>
      row?.state === 'returned' && row.baseVersion === baseVersion ? { ...row, note } : undefined,
    );
  }
  if (lacking.length > 0) changed();
}

/** Changed meanwhile, so there is nothing to answer any more. */
function unlessRefused(error: unknown): undefined {
  if (!(error instanceof Refused)) throw error;
}

async function unsent(rows: Rows, owner: string): Promise<Row[]> {
  const waiting = (await rows.notes(owner)).filter((row) => isUnsent(row.state));
  return waiting.sort((a, b) => a.queuedAt - b.queuedAt);
}

async function sendNext<N extends Note, Summary>(sending: Sending<N, Summary>, queue: Row[]): Promise<void> {
  const correction = queue.find((row) => row.baseVersion !== undefined);
  const batch = correction ? [correction] : queue.slice(0, BATCH);
  await mark(sending, batch, 'sending');
  try {
    await settle(sending, batch, await request(sending, batch));
  } catch (error) {
    await mark(sending, batch, 'waiting');
    throw error;
  }
}

async function request<N extends Note, Summary>(
  sending: Sending<N, Summary>,
  batch: readonly Row[],
): Promise<readonly Outcome<Summary>[]> {
  const notes = await Promise.all(batch.map((row) => openNote<N>(sending.sealer, row)));
  try {
    return await deliver(sending.transport, batch, notes);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (batch.length === 1) return [{ id: batch[0]!.id, problem: error.problem }];
    return await oneByOne(sending, batch);
  }
}

/** The whole request was refused: one note spoils it, and the others must not wait for that one. */
async function oneByOne<N extends Note, Summary>(sending: Sending<N, Summary>, batch: readonly Row[]) {
  const outcomes: Outcome<Summary>[] = [];
  for (const row of batch) outcomes.push(...(await request(sending, [row])));
  return outcomes;
}

async function deliver<N extends Note, Summary>(
  transport: Transport<N, Summary>,
  batch: readonly Row[],
  notes: readonly N[],
): Promise<readonly Outcome<Summary>[]> {
  const { baseVersion, owner } = batch[0]!;
  if (baseVersion === undefined) return await transport.submit(notes, owner);
  const received = await transport.correct(notes[0]!, baseVersion, owner);
  return [{ id: received.id, received }];
}

async function settle<N extends Note, Summary>(
  sending: Sending<N, Summary>,
  batch: readonly Row[],
  outcomes: readonly Outcome<Summary>[],
): Promise<void> {
  const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  for (const row of batch) {
    const outcome = byId.get(row.id);
    if (!outcome) throw new Error('the answer lacks a note that was sent');
    const next = await settled(sending.sealer, row, outcome);
    await sending.rows.change(row.id, () => next);
  }
  sending.changed();
}

async function settled<Summary>(sealer: Sealer, row: Row, outcome: Outcome<Summary>): Promise<Row> {
  if ('problem' in outcome) return { ...row, state: 'refused', problem: outcome.problem };
  return await receivedRow(sealer, row.owner, outcome.received, row.queuedAt);
}

async function receivedRow<Summary>(
  sealer: Sealer,
  owner: string,
  { id, state, summary, version }: Received<Summary>,
  queuedAt: number,
): Promise<Row> {
  const row = { id, owner, state, queuedAt, summary: await sealer.seal(summary, `summary ${id}`) };
  return state === 'returned' ? { ...row, baseVersion: version } : row;
}

async function mark<N extends Note, Summary>(
  { rows, changed }: Sending<N, Summary>,
  batch: readonly Row[],
  state: 'sending' | 'waiting',
): Promise<void> {
  for (const { id } of batch)
    await rows.change(id, (row) => (row && isUnsent(row.state) ? { ...row, state } : undefined));
  changed();
}

export async function openNote<N>(sealer: Sealer, row: Row): Promise<N> {
  if (!row.note) throw new Error('a note that the server has is no longer on this phone');
  return await sealer.open<N>(row.note, `note ${row.id}`);
}
