export { COUNTED, CountingService, UNCOUNTED } from './counting/counting.service';
export { GrantService, grantOf } from './decision/grant.service';
export { Arrangement, Grant } from './decision/grant.type';
export { Obligation, ObligationState, PlannedActivity, Realised } from './decision/plan.type';
export { usualSettlementDay } from './decision/settlement';
export { PlanService } from './decision/plan.service';
export { GrantsApiModule } from './grants.api.module';
export { GrantsModule } from './grants.module';
export { grants } from './migrations/0009-grants';
