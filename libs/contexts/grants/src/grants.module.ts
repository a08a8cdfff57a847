import { Module } from '@nestjs/common';
import { AttributionReader } from './counting/attribution.reader';
import { CountingService } from './counting/counting.service';
import { GrantService } from './decision/grant.service';
import { PlanService } from './decision/plan.service';
import { NetworkFiguresService } from './network/network-figures.service';

const SERVICES = [GrantService, PlanService, CountingService, AttributionReader, NetworkFiguresService];

@Module({ providers: SERVICES, exports: SERVICES })
export class GrantsModule {}
