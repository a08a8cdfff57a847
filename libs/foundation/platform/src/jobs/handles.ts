import { Injectable, SetMetadata } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import type { Handler, HandlerOptions, Message } from './message';

const HANDLES = 'sleutelring:handles';
interface Handled extends HandlerOptions {
  readonly topic: string;
}

/** Marks the method that handles a topic, or a recurring run of that name. The class needs to be a provider of a jobs module. */
export const Handles = (topic: string, options: HandlerOptions = {}): MethodDecorator =>
  SetMetadata(HANDLES, { topic, ...options } satisfies Handled);

/** Finds every handler of the process, once, when it starts. */
@Injectable()
export class Handlers {
  private all?: Handler[];

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  list(): readonly Handler[] {
    return (this.all ??= this.discovery.getProviders().flatMap(({ instance }) => this.of(instance)));
  }

  forTopic(topic: string): readonly Handler[] {
    return this.list().filter((handler) => handler.topic === topic);
  }

  named(name: string): Handler | undefined {
    return this.list().find((handler) => handler.name === name);
  }

  private of(instance: unknown): Handler[] {
    if (typeof instance !== 'object' || instance === null) return [];
    const methods = instance as Record<string, (message: Message) => Promise<void>>;
    return this.scanner.getAllMethodNames(Object.getPrototypeOf(instance)).flatMap((method) => {
      const run = methods[method];
      const handled = run && this.reflector.get<Handled | undefined>(HANDLES, run);
      if (!run || !handled) return [];
      const { topic, queue = 'default', attempts = 5, pause = 500 } = handled;
      const name = `${instance.constructor.name}.${method}`;
      const handle = (message: Message) => run.call(instance, message);
      return [{ name, topic, queue, attempts, pause, handle }];
    });
  }
}
