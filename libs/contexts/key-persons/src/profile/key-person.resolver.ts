import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@sleutelring/kernel';
import { CurrentActor, type GraphqlContext, Requires, batched } from '@sleutelring/platform';
import {
  ChangeStatusInput,
  KeyPersonFilter,
  KeyPersonInput,
  KeyPersonOrder,
  UpdateKeyPersonInput,
} from './key-person.inputs';
import { KeyPersonReader } from './key-person.reader';
import { KeyPersonService } from './key-person.service';
import { KeyPerson, KeyPersonConnection, KeyPersonStatusChange } from './key-person.type';

@Resolver(() => KeyPerson)
export class KeyPersonResolver {
  constructor(
    private readonly service: KeyPersonService,
    private readonly reader: KeyPersonReader,
  ) {}

  @Query(() => KeyPersonConnection, {
    description: 'The key persons of the own organisation. Each reading is audited',
  })
  @Requires('keyPerson.read')
  keyPersons(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'At most 100' }) first: number,
    @Args('orderBy', {
      type: () => KeyPersonOrder,
      defaultValue: KeyPersonOrder.ALIAS_ASC,
      description: 'Order of the list',
    })
    orderBy: KeyPersonOrder,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor of the record before' })
    after?: string,
    @Args('filter', { nullable: true, description: 'Narrows the list' }) filter?: KeyPersonFilter,
  ): Promise<KeyPersonConnection> {
    return this.reader.list(actor, first, after, filter, orderBy);
  }

  @Query(() => KeyPerson, { description: 'One key person with her history. Each reading is audited' })
  @Requires('keyPerson.read')
  keyPerson(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The key person' }) id: string,
  ): Promise<KeyPerson> {
    return this.reader.one(actor, id);
  }

  @ResolveField(() => [KeyPersonStatusChange], { description: 'Every status she had, latest first' })
  async statusHistory(
    @Parent() { id }: KeyPerson,
    @Context() context: GraphqlContext,
  ): Promise<KeyPersonStatusChange[]> {
    const histories = batched(context, 'keyPerson.statusHistory', (ids: readonly string[]) =>
      this.reader.histories(context.actor, ids),
    );
    return (await histories.load(id)) ?? [];
  }

  @Mutation(() => KeyPerson, { description: 'Adds a key person. The same input again is harmless' })
  @Requires('keyPerson.edit')
  createKeyPerson(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The new key person' }) input: KeyPersonInput,
  ): Promise<KeyPerson> {
    return this.service.create(actor, input);
  }

  @Mutation(() => KeyPerson, { description: 'Changes a profile' })
  @Requires('keyPerson.edit')
  updateKeyPerson(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The profile as it is to be' }) input: UpdateKeyPersonInput,
  ): Promise<KeyPerson> {
    return this.service.update(actor, input);
  }

  @Mutation(() => KeyPerson, { description: 'Gives a key person another status from a day on' })
  @Requires('keyPerson.edit')
  changeKeyPersonStatus(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The new status' }) input: ChangeStatusInput,
  ): Promise<KeyPerson> {
    return this.service.changeStatus(actor, input);
  }
}
