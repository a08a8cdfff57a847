import { type DynamicModule, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Handlers } from './handles';
import { JobsService, type Recurring, SCHEDULE } from './jobs.service';
import { Queues } from './queues';
import { Relay } from './relay';
import { Runner } from './runner';
import { Tidy } from './tidy';

/** The background half of the platform; imported by the scheduler, together with the rooms' jobs modules. */
@Module({})
export class JobsModule {
  static with(schedule: readonly Recurring[]): DynamicModule {
    return {
      module: JobsModule,
      imports: [DiscoveryModule],
      providers: [
        Handlers,
        Queues,
        Relay,
        Runner,
        JobsService,
        Tidy,
        { provide: SCHEDULE, useValue: schedule },
      ],
      exports: [Handlers, Queues, Relay, Runner],
    };
  }
}
