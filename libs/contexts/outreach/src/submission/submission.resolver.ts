import { Args, Field, ID, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { Actor } from '@sleutelring/kernel';
import { CurrentActor, Requires } from '@sleutelring/platform';
import { ActivityLog } from '../activity-log/activity-log.type';
import { ActivityLogInput, CorrectActivityLogInput } from './activity-log.inputs';
import { CorrectionService } from './correction.service';
import { type Outcome, SubmissionService } from './submission.service';

@ObjectType({ description: 'A number or name of the rule that was not kept' })
export class ErrorParam {
  @Field({ description: 'Such as max' })
  name!: string;

  @Field({ description: 'As text' })
  value!: string;
}

@ObjectType({ description: 'Why one log of a batch was not kept' })
export class SubmitError {
  @Field({ description: 'One of the stable codes of errors' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'Path of the input field, such as bands.0.count' })
  field!: string | null;

  @Field(() => [ErrorParam], { description: 'What the words of the error need' })
  params!: ErrorParam[];
}

@ObjectType({ description: 'What became of one log of a batch' })
export class SubmitResult {
  @Field(() => ID, { description: 'The id that the client gave' })
  id!: string;

  @Field(() => ActivityLog, { nullable: true, description: 'The log as it is kept: it is safe with us' })
  log!: ActivityLog | null;

  @Field(() => SubmitError, { nullable: true, description: 'Why it was not kept; the client still has it' })
  error!: SubmitError | null;
}

@Resolver(() => SubmitResult)
export class SubmissionResolver {
  constructor(
    private readonly submissions: SubmissionService,
    private readonly corrections: CorrectionService,
  ) {}

  @Mutation(() => ActivityLog, {
    description: 'Sends one log. Answered only when it is safe; the same again is harmless',
  })
  @Requires('activityLog.submit')
  submitActivityLog(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What was done' }) input: ActivityLogInput,
  ): Promise<ActivityLog> {
    return this.submissions.submit(actor, input);
  }

  @Mutation(() => [SubmitResult], {
    description: 'Sends at most 20 logs, each judged by itself, answered in their order',
  })
  @Requires('activityLog.submit')
  async submitActivityLogs(
    @CurrentActor() actor: Actor,
    @Args('inputs', { type: () => [ActivityLogInput], description: 'What was done' })
    inputs: ActivityLogInput[],
  ): Promise<SubmitResult[]> {
    return (await this.submissions.submitAll(actor, inputs)).map(resultOf);
  }

  @Mutation(() => ActivityLog, { description: 'Mends an own log that is not approved; it is then sent anew' })
  @Requires('activityLog.submit')
  correctActivityLog(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The log as it is to be' }) input: CorrectActivityLogInput,
  ): Promise<ActivityLog> {
    return this.corrections.correct(actor, input);
  }

  @Mutation(() => ActivityLog, { description: 'Takes back an own log that is not approved' })
  @Requires('activityLog.submit')
  withdrawActivityLog(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The log' }) id: string,
    @Args('baseVersion', { type: () => Int, description: 'The version that was looked at' })
    baseVersion: number,
  ): Promise<ActivityLog> {
    return this.corrections.withdraw(actor, id, baseVersion);
  }
}

function resultOf({ id, log, error }: Outcome): SubmitResult {
  if (!error) return { id, log, error: null };
  const params = Object.entries(error.params).map(([name, value]) => ({ name, value: String(value) }));
  return { id, log: null, error: { code: error.code, field: error.field ?? null, params } };
}
