import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@sleutelring/kernel';
import { CurrentActor, Requires } from '@sleutelring/platform';
import { AuditEntry, AuditEntryConnection, AuditFilter, ChainCheck } from './audit-entry.type';
import { AuditService } from './audit.service';

@Resolver(() => AuditEntry)
export class AuditResolver {
  constructor(private readonly audit: AuditService) {}

  @Query(() => AuditEntryConnection, {
    description: 'Who did or read what in the own organisation, newest first',
  })
  @Requires('audit.read')
  auditTrail(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'At most 100' }) first: number,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor of the entry before' })
    after?: string,
    @Args('filter', { nullable: true, description: 'Narrows the trail' }) filter?: AuditFilter,
  ): Promise<AuditEntryConnection> {
    return this.audit.list(actor, first, after, filter);
  }

  @Query(() => ChainCheck, { description: 'Whether the audit trail of the own organisation is whole' })
  @Requires('audit.read')
  auditChain(@CurrentActor() actor: Actor): Promise<ChainCheck> {
    return this.audit.check(actor);
  }
}
