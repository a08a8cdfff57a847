import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DayScalar } from '@sleutelring/platform';
import { ReportKind, ReportPart } from './report.type';

@InputType({ description: 'A new report' })
export class StartReportInput {
  @Field(() => ID, { description: 'Made by the client' })
  id!: string;

  @Field(() => ID, { description: 'A grant of the own organisation' })
  grantId!: string;

  @Field(() => ReportKind, { description: 'On the way, or at the end' })
  kind!: ReportKind;

  @Field({ description: '2 to 160 characters' })
  title!: string;

  @Field(() => DayScalar, { description: 'First day of a month, or of the grant' })
  from!: string;

  @Field(() => DayScalar, {
    description: 'First day of a later month, or the day after the grant’s last day',
  })
  until!: string;
}

@InputType({ description: 'What is written for one part' })
export class ReportNarrativeInput {
  @Field(() => ReportPart, { description: 'The part' })
  part!: ReportPart;

  @Field({ description: 'At most 20,000 characters, without anything that identifies a person' })
  text!: string;
}

@InputType({ description: 'Why a planned activity differs from the plan' })
export class LineExplanationInput {
  @Field(() => ID, { description: 'The planned activity' })
  plannedActivityId!: string;

  @Field({ description: 'At most 4,000 characters, without anything that identifies a person' })
  explanation!: string;
}

@InputType({ description: 'What came of an indicator in the period of the report' })
export class IndicatorResultInput {
  @Field(() => ID, { description: 'The indicator' })
  indicatorId!: string;

  @Field(() => Int, { nullable: true, description: 'In the unit of the indicator; none when not measured' })
  result?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Where it comes from, at most 300 characters; required with a result before the report is frozen',
  })
  source?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why it differs or was not measured, at most 2,000 characters, without anything that identifies a person',
  })
  explanation?: string | null;
}

@InputType({ description: 'A draft as it is to be; what is not named becomes empty' })
export class WriteReportInput {
  @Field(() => ID, { description: 'The report' })
  id!: string;

  @Field(() => Int, { description: 'Version that was changed' })
  baseVersion!: number;

  @Field({ description: '2 to 160 characters' })
  title!: string;

  @Field(() => [ReportNarrativeInput], { description: 'Each part at most once' })
  narratives!: ReportNarrativeInput[];

  @Field(() => [LineExplanationInput], { description: 'Each planned activity at most once' })
  explanations!: LineExplanationInput[];

  @Field(() => [IndicatorResultInput], { nullable: true, description: 'Each indicator at most once' })
  results?: IndicatorResultInput[] | null;
}
