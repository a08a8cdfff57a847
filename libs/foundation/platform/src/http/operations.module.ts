import { Controller, Get, Global, Header, Inject, Module, ServiceUnavailableException } from '@nestjs/common';
import { Metrics } from './metrics';

/** Answers whether this process can do its work; each process names what it needs. */
export interface Readiness {
  check(): Promise<void>;
}
export const READINESS = Symbol('readiness');

@Controller()
class OperationsController {
  constructor(
    private readonly metrics: Metrics,
    @Inject(READINESS) private readonly readiness: Readiness,
  ) {}

  @Get('health')
  health(): { status: string } {
    return { status: 'ok' };
  }

  @Get('ready')
  async ready(): Promise<{ status: string }> {
    await this.readiness.check().catch(() => {
      throw new ServiceUnavailableException({ status: 'unavailable' });
    });
    return { status: 'ok' };
  }

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4')
  readMetrics(): Promise<string> {
    return this.metrics.registry.metrics();
  }
}

/** /health, /ready and /metrics. */
@Global()
@Module({ controllers: [OperationsController], providers: [Metrics], exports: [Metrics] })
export class OperationsModule {}
