import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Day } from '@sleutelring/kernel';
import { KeyPerson } from '@sleutelring/key-persons';
import { DayScalar, type GraphqlContext, batched } from '@sleutelring/platform';
import { type KeyPersonActivity, KeyPersonActivityReader } from './key-person-activity.reader';

/** What this room adds to a key person. */
@Resolver(() => KeyPerson)
export class KeyPersonActivityResolver {
  constructor(private readonly reader: KeyPersonActivityReader) {}

  @ResolveField(() => Int, { description: 'Logs she sent and did not take back' })
  async activityLogCount(
    @Parent() keyPerson: KeyPerson,
    @Context() context: GraphqlContext,
  ): Promise<number> {
    return (await this.of(keyPerson, context))?.count ?? 0;
  }

  @ResolveField(() => DayScalar, {
    nullable: true,
    description: 'Day of the latest activity that she logged',
  })
  async lastActivityOn(
    @Parent() keyPerson: KeyPerson,
    @Context() context: GraphqlContext,
  ): Promise<Day | null> {
    return (await this.of(keyPerson, context))?.lastOn ?? null;
  }

  private of({ id }: KeyPerson, context: GraphqlContext): Promise<KeyPersonActivity | undefined> {
    const activity = batched(context, 'keyPerson.activity', (ids: readonly string[]) =>
      this.reader.of(context.actor, ids),
    );
    return activity.load(id);
  }
}
