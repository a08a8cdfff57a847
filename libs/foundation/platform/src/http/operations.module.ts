import {
  Controller,
  type DynamicModule,
  Get,
  Global,
  Header,
  Inject,
  Module,
  ServiceUnavailableException,
} from '@nestjs/common';
import { ANONYMOUS } from '@sleutelring/kernel';
import { Database } from '../database/database';
import { Public } from '../graphql/operation';
import { Metrics } from './metrics';

/** Whether this process can do its work. */
interface Readiness {
  check(): Promise<void>;
}
const READINESS = Symbol('readiness');

@Controller()
class OperationsController {
  constructor(
    private readonly metrics: Metrics,
    @Inject(READINESS) private readonly readiness: Readiness,
  ) {}

  @Get('health')
  @Public()
  health(): { status: string } {
    return { status: 'ok' };
  }

  @Get('ready')
  @Public()
  async ready(): Promise<{ status: string }> {
    await this.readiness.check().catch(() => {
      throw new ServiceUnavailableException({ status: 'unavailable' });
    });
    return { status: 'ok' };
  }

  @Get('metrics')
  @Public()
  @Header('content-type', 'text/plain; version=0.0.4')
  readMetrics(): Promise<string> {
    return this.metrics.registry.metrics();
  }
}

/** /health, /ready and /metrics. */
@Global()
@Module({})
export class OperationsModule {
  /** A process is ready when it reaches the database as the role it works with. */
  static needing(database: typeof Database): DynamicModule {
    const readiness = {
      provide: READINESS,
      inject: [database],
      useFactory: (one: Database): Readiness => ({
        check: () => one.read(ANONYMOUS, async (tx) => void (await tx.query('select 1'))),
      }),
    };
    return {
      module: OperationsModule,
      controllers: [OperationsController],
      providers: [Metrics, readiness],
      exports: [Metrics],
    };
  }
}
