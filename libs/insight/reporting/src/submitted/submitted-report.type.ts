import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IndicatorKind, ObligationState, Realised } from '@sleutelring/grants';
import { DayScalar } from '@sleutelring/platform';
import { ReportFile, ReportKind, ReportNarrative, VersionDifference } from '../report/report.type';

@ObjectType({ description: 'Something a reader must know to read a figure rightly' })
export class Caveat {
  @Field({ description: 'Stable name, such as POSSIBLE_DUPLICATES' })
  code!: string;

  @Field({ description: 'The same in words, in Dutch' })
  textNl!: string;

  @Field({ description: 'The same in words, in English' })
  textEn!: string;
}

@ObjectType('DisclosedCount', {
  description: 'A figure that has passed disclosure control; the only kind of figure a funder gets',
})
export class DisclosedFigure {
  @Field(() => Int, { description: 'The exact value' })
  value!: number;

  @Field(() => [Caveat], { description: 'How to read it' })
  caveats!: Caveat[];
}

@ObjectType({ description: 'What the plan promised to measure besides the counts, and what came of it' })
export class SubmittedIndicator {
  @Field({ description: 'What is measured' })
  name!: string;

  @Field({ description: 'What it is counted in' })
  unit!: string;

  @Field(() => IndicatorKind, { description: 'Whether it adds up over time' })
  kind!: IndicatorKind;

  @Field(() => Int, {
    description: 'The target of the plan that the funder itself decided on, for this period',
  })
  target!: number;

  @Field(() => DisclosedFigure, {
    nullable: true,
    description: 'What came of it, filled in by the organisation; none when it was not measured',
  })
  result!: DisclosedFigure | null;

  @Field({ description: 'Where the result comes from; empty without a result' })
  source!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'In whole percent of the target; follows from the figures here. None without both',
  })
  differencePercent!: number | null;

  @Field(() => String, { nullable: true, description: 'Why it differs, or was not measured' })
  explanation!: string | null;
}

@ObjectType({
  description: 'One planned activity in a submitted report. Exact totals, national, and nothing finer',
})
export class SubmittedLine {
  @Field({ description: 'Number as in the plan' })
  number!: string;

  @Field({ description: 'Name as in the plan' })
  title!: string;

  @Field({ description: 'Objective as in the plan' })
  objective!: string;

  @Field(() => Realised, { description: 'The plan that the funder itself decided on, for this period' })
  planned!: Realised;

  @Field(() => DisclosedFigure, { description: 'Activities' })
  activities!: DisclosedFigure;

  @Field(() => DisclosedFigure, { description: 'Time spent, in minutes' })
  minutes!: DisclosedFigure;

  @Field(() => DisclosedFigure, { description: 'Attendances, not unique people' })
  attendances!: DisclosedFigure;

  @Field(() => Int, {
    description:
      'The largest of the three differences with the plan, in whole percent; follows from the figures here',
  })
  differencePercent!: number;

  @Field(() => String, { nullable: true, description: 'Why it differs' })
  explanation!: string | null;

  @Field(() => [SubmittedIndicator], { description: 'By what else its objective is measured' })
  indicators!: SubmittedIndicator[];
}

@ObjectType({ description: 'All planned activities added up' })
export class SubmittedTotals {
  @Field(() => DisclosedFigure, { description: 'Activities' })
  activities!: DisclosedFigure;

  @Field(() => DisclosedFigure, { description: 'Time spent, in minutes' })
  minutes!: DisclosedFigure;

  @Field(() => DisclosedFigure, { description: 'Attendances, not unique people' })
  attendances!: DisclosedFigure;
}

@ObjectType({ description: 'An obligation of the grant and how far it was met' })
export class SubmittedObligation {
  @Field({ description: 'What must be done' })
  text!: string;

  @Field(() => DayScalar, { nullable: true, description: 'Last day to do it' })
  dueOn!: string | null;

  @Field(() => ObligationState, { description: 'How far it was met' })
  state!: ObligationState;

  @Field(() => String, { nullable: true, description: 'Why it was met in part or not' })
  explanation!: string | null;
}

@ObjectType({ description: 'An earlier submitted version of the same report' })
export class SubmittedVersion {
  @Field(() => ID, { description: 'Id; ask for it as a submitted report' })
  id!: string;

  @Field(() => Int, { description: 'Number of the version' })
  number!: number;

  @Field({ description: 'When it was submitted' })
  submittedAt!: Date;

  @Field(() => [VersionDifference], { description: 'What the version asked for changed since this one' })
  differences!: VersionDifference[];
}

@ObjectType({ description: 'Everything a funder may see: a submitted version of a report of its own grant' })
export class SubmittedReport {
  @Field(() => ID, { description: 'Id of the version' })
  id!: string;

  @Field(() => ID, { description: 'Id of the report, the same for all versions' })
  reportId!: string;

  @Field(() => Int, { description: 'Number of the version' })
  versionNumber!: number;

  @Field({ description: 'Title of the report' })
  title!: string;

  @Field(() => ReportKind, { description: 'On the way, or at the end' })
  kind!: ReportKind;

  @Field({ description: 'Reference of the grant' })
  grantReference!: string;

  @Field({ description: 'Title of the grant' })
  grantTitle!: string;

  @Field({ description: 'Regulation under which it was given' })
  scheme!: string;

  @Field({ description: 'The organisation that answers for it' })
  organisationName!: string;

  @Field(() => DayScalar, { description: 'First day' })
  from!: string;

  @Field(() => DayScalar, { description: 'Day after the last day' })
  until!: string;

  @Field({ description: 'When it was submitted' })
  submittedAt!: Date;

  @Field(() => [ReportNarrative], { description: 'The five parts in the order of the law' })
  narratives!: ReportNarrative[];

  @Field(() => [SubmittedLine], { description: 'The plan, line by line' })
  lines!: SubmittedLine[];

  @Field(() => SubmittedTotals, { description: 'All lines added up' })
  totals!: SubmittedTotals;

  @Field(() => [SubmittedObligation], { description: 'What the decision asks besides' })
  obligations!: SubmittedObligation[];

  @Field(() => [Caveat], { description: 'How to read all figures of the report' })
  caveats!: Caveat[];

  @Field(() => [ReportFile], { description: 'The same as files, once they are made' })
  files!: ReportFile[];

  @Field(() => [SubmittedVersion], { description: 'Earlier submitted versions, newest first' })
  earlierVersions!: SubmittedVersion[];
}
