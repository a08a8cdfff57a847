import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@sleutelring/kernel';
import { CurrentActor, Requires, SignedIn } from '@sleutelring/platform';
import { AccountService } from './account.service';
import { Account } from './account.type';
import { Viewer } from './viewer.type';

@Resolver(() => Account)
export class AccountResolver {
  constructor(private readonly accountService: AccountService) {}

  @Query(() => [Account], {
    description: 'Who has an account, by name, at most 200. Each reading is audited',
  })
  @Requires('account.list')
  accounts(
    @CurrentActor() actor: Actor,
    @Args('search', { type: () => String, nullable: true, description: 'Part of a name or an address' })
    search?: string | null,
  ): Promise<Account[]> {
    return this.accountService.list(actor, search ?? '');
  }

  @Mutation(() => Viewer, { description: 'Changes the own language' })
  @SignedIn()
  changeLocale(
    @CurrentActor() actor: Actor,
    @Args('locale', { description: 'One of nl, en, ar' }) locale: string,
  ): Promise<Viewer> {
    return this.accountService.changeLocale(actor, locale);
  }
}
