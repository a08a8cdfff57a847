import { type DynamicModule, Global, Module } from '@nestjs/common';
import { type Clock, systemClock } from '@sleutelring/kernel';
import { CONFIG, type Config } from './config';

export const CLOCK = Symbol('clock');

@Global()
@Module({})
export class ConfigModule {
  static with(config: Config, clock: Clock = systemClock): DynamicModule {
    return {
      module: ConfigModule,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: CLOCK, useValue: clock },
      ],
      exports: [CONFIG, CLOCK],
    };
  }
}
