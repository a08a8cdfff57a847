import type { ChildProcess } from 'node:child_process';
import { listening, spawnProcess } from '@sleutelring/testing';

/** One place in which a process lives; when it dies the next is started at once, as a supervisor would. */
class Berth {
  private child?: ChildProcess;
  private lines: string[] = [];
  url: string | undefined;

  constructor(
    readonly name: string,
    private readonly settings: Record<string, string>,
  ) {}

  start(): void {
    this.url = undefined;
    this.lines = [];
    const child = spawnProcess(this.name, this.settings, this.lines);
    this.child = child;
    child.once('exit', () => {
      if (this.child === child) this.start();
    });
    listening(child, this.lines).then(
      (url) => {
        if (this.child === child) this.url = url;
      },
      () => undefined,
    );
  }

  /** Without a word of warning. */
  kill(): void {
    this.child?.kill('SIGKILL');
  }

  end(): void {
    const child = this.child;
    this.child = undefined;
    child?.kill('SIGKILL');
  }
}

/** Several of each process, as in production. */
export class Fleet {
  private readonly berths: Berth[];

  constructor(settings: Record<string, string>, count: { api: number; scheduler: number }) {
    this.berths = Object.entries(count).flatMap(([name, number]) =>
      Array.from({ length: number }, () => new Berth(name, { ...settings, LOG_LEVEL: 'error' })),
    );
    for (const berth of this.berths) berth.start();
  }

  /** The addresses of the apis that answer now. */
  get apis(): string[] {
    return this.berths.filter((berth) => berth.name === 'api').flatMap((berth) => berth.url ?? []);
  }

  killOne(): void {
    this.berths[Math.floor(Math.random() * this.berths.length)]?.kill();
  }

  end(): void {
    for (const berth of this.berths) berth.end();
  }
}
