import { Module } from '@nestjs/common';
import { OutreachModule } from '@sleutelring/outreach';
import { CountingResolver } from './counting/counting.resolver';
import { GrantResolver } from './decision/grant.resolver';
import { GrantsModule } from './grants.module';
import { NetworkFiguresResolver } from './network/network-figures.resolver';

@Module({
  imports: [GrantsModule, OutreachModule],
  providers: [GrantResolver, CountingResolver, NetworkFiguresResolver],
})
export class GrantsApiModule {}
