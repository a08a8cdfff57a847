import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentContext, type GraphqlContext, Public } from '@sleutelring/platform';
import { Viewer } from '../account/viewer.type';
import { SessionCookie } from '../session/session-cookie';
import { visitorOf } from '../session/visitor';
import { DemoPerson } from './demo-person.type';
import { DemoService } from './demo.service';

@Resolver(() => DemoPerson)
export class DemoResolver {
  constructor(
    private readonly demo: DemoService,
    private readonly cookie: SessionCookie,
  ) {}

  @Query(() => [DemoPerson], {
    description: 'Who can be entered with one click. Outside the demo: NOT_FOUND',
  })
  @Public()
  demoPeople(): Promise<DemoPerson[]> {
    return this.demo.people();
  }

  @Mutation(() => Viewer, { description: 'Signs in as a person of the demo. Outside the demo: NOT_FOUND' })
  @Public()
  async signInAsDemoPerson(
    @CurrentContext() context: GraphqlContext,
    @Args('userId', { type: () => ID, description: 'One of demoPeople' }) userId: string,
  ): Promise<Viewer> {
    return this.cookie.give(context.reply, await this.demo.signIn(visitorOf(context.request), userId));
  }
}
