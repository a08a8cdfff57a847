import { randomUUID } from 'node:crypto';
import { send } from '@sleutelring/testing';
import { LOG } from '../bench/batch';
import { ORGANISATIONS, keyPersonToken } from '../bench/world';
import type { Fleet } from './fleet';

const DOCUMENT = `mutation FaultsSubmit($inputs: [ActivityLogInput!]!) {
  submitActivityLogs(inputs: $inputs) { id error { code } log { id } }
}`;
const PATIENCE_MILLISECONDS = 3000;

interface Submitted {
  submitActivityLogs: { id: string; error: { code: string } | null; log: { id: string } | null }[];
}

/**
 * Phones that send each log until they are told that it was sent: the same id again and again, to whichever api
 * answers, by one or by twenty.
 */
export class Submitters {
  readonly acknowledged = new Set<string>();
  private written = 0;
  private taken = 0;

  constructor(
    private readonly fleet: Fleet,
    private readonly count: number,
  ) {}

  /** So large a part of the logs has been written by now; phones cannot send more. */
  write(part: number): void {
    this.written = Math.ceil(this.count * Math.min(1, part));
  }

  async run(phones: number): Promise<void> {
    await Promise.all(Array.from({ length: phones }, (_, phone) => this.phone(phone)));
  }

  private async phone(number: number): Promise<void> {
    const cookie = `sleutelring=${keyPersonToken(1 + (number % ORGANISATIONS))}`;
    while (this.taken < this.count) {
      const size = Math.min(this.written - this.taken, number % 2 ? 1 : 20);
      if (size === 0) {
        await new Promise((wake) => setTimeout(wake, 20));
        continue;
      }
      this.taken += size;
      const inputs = Array.from({ length: size }, () => ({ id: randomUUID(), day: '2026-01-05', ...LOG }));
      await this.untilSent(inputs, cookie);
    }
  }

  private async untilSent(inputs: { id: string }[], cookie: string): Promise<void> {
    let waiting = inputs;
    while (waiting.length > 0) {
      for (const id of await this.tryOnce(waiting, cookie)) this.acknowledged.add(id);
      waiting = waiting.filter(({ id }) => !this.acknowledged.has(id));
      if (waiting.length > 0) await new Promise((wake) => setTimeout(wake, 50 + Math.random() * 100));
    }
  }

  /** The ids that the server says it has. */
  private async tryOnce(inputs: { id: string }[], cookie: string): Promise<string[]> {
    const { apis } = this.fleet;
    const url = apis[Math.floor(Math.random() * apis.length)];
    if (!url) return [];
    try {
      const sending = send<Submitted | null>(url, DOCUMENT, { inputs }, cookie);
      const answer = await Promise.race([sending, late()]);
      sending.catch(() => undefined);
      return (answer?.data?.submitActivityLogs ?? []).filter((one) => one.log).map((one) => one.id);
    } catch {
      return [];
    }
  }
}

function late(): Promise<undefined> {
  return new Promise((give) => setTimeout(() => give(undefined), PATIENCE_MILLISECONDS));
}
