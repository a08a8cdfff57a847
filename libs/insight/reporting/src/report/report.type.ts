import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IndicatorKind, Obligation, Realised } from '@sleutelring/grants';
import { DayScalar } from '@sleutelring/platform';

export enum ReportKind {
  INTERIM = 'interim',
  FINAL = 'final',
}
registerEnumType(ReportKind, {
  name: 'ReportKind',
  description: 'INTERIM: on the way. FINAL: for the determination of the grant',
});

export enum ReportState {
  DRAFT = 'draft',
  FROZEN = 'frozen',
  SUBMITTED = 'submitted',
}
registerEnumType(ReportState, {
  name: 'ReportState',
  description:
    'DRAFT: being written. FROZEN: a version stands and never changes. SUBMITTED: the funder reads it',
});

export enum ReportPart {
  OVERVIEW = 'overview',
  NATURE = 'nature',
  RESULTS = 'results',
  OBLIGATIONS = 'obligations',
  COMPARISON = 'comparison',
}
registerEnumType(ReportPart, {
  name: 'ReportPart',
  description:
    'The five parts of an activity report (Kaderregeling subsidies OCW, SZW en VWS, art. 1.1): overview; nature, size, duration and manner; objectives and results; obligations; comparison with the plan',
});

export enum FileFormat {
  PDF = 'pdf',
  ODS = 'ods',
  CSV = 'csv',
}
registerEnumType(FileFormat, {
  name: 'FileFormat',
  description: 'PDF: tagged, PDF/UA-1. ODS: spreadsheet. CSV: one row a figure, UTF-8',
});

export enum FileState {
  WAITING = 'waiting',
  READY = 'ready',
  FAILED = 'failed',
}
registerEnumType(FileState, { name: 'FileState', description: 'Files are made in the background' });

@ObjectType({ description: 'What was written for one part of the report' })
export class ReportNarrative {
  @Field(() => ReportPart, { description: 'The part' })
  part!: ReportPart;

  @Field({ description: 'Plain text; blank lines make paragraphs' })
  text!: string;
}

@ObjectType({ description: 'What the plan promises to measure besides the counts, and what came of it' })
export class ReportIndicator {
  @Field(() => ID, { description: 'The indicator of the plan' })
  id!: string;

  @Field({ description: 'What is measured' })
  name!: string;

  @Field({ description: 'What it is counted in' })
  unit!: string;

  @Field(() => IndicatorKind, { description: 'Whether it adds up over time' })
  kind!: IndicatorKind;

  @Field(() => Int, {
    description: 'The target for the period of the report, in that unit; of a SUM in proportion to days',
  })
  target!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'What came of it, as the coordinator filled it in: of a SUM in the period, of a LEVEL at its end. None when it was not measured',
  })
  result!: number | null;

  @Field({ description: 'Where the result comes from; empty without a result' })
  source!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'In whole percent of the target; below 0 is less. None without a result or a target',
  })
  differencePercent!: number | null;

  @Field({
    description: 'Whether the difference is above the share that the grant sets, or it was not measured',
  })
  explanationRequired!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it differs, or was not measured' })
  explanation!: string | null;
}

@ObjectType({ description: 'One planned activity in a report: planned, realised, difference' })
export class ReportLine {
  @Field(() => ID, { description: 'The planned activity' })
  plannedActivityId!: string;

  @Field({ description: 'Number as in the plan' })
  number!: string;

  @Field({ description: 'Name as in the plan' })
  title!: string;

  @Field({ description: 'Objective as in the plan' })
  objective!: string;

  @Field(() => Realised, {
    description: 'The plan; for a part of the grant’s period in proportion to its days',
  })
  planned!: Realised;

  @Field(() => Realised, { description: 'What was counted in the period of the report' })
  realised!: Realised;

  @Field(() => Int, {
    description:
      'The largest of the three differences with the plan, in whole percent of the plan; below 0 is less',
  })
  differencePercent!: number;

  @Field({ description: 'Whether a difference is above the share that the grant sets' })
  explanationRequired!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it differs' })
  explanation!: string | null;

  @Field(() => [ReportIndicator], { description: 'By what else its objective is measured' })
  indicators!: ReportIndicator[];
}

@ObjectType({ description: 'Something to mend before the report can be frozen' })
export class ReportProblem {
  @Field({
    description:
      'REQUIRED (a narrative), EXPLANATION_REQUIRED, RESULT_REQUIRED, SOURCE_REQUIRED, OBLIGATION_OPEN or NO_PLAN',
  })
  code!: string;

  @Field(() => String, { nullable: true, description: 'The planned activity that it is about' })
  plannedActivityNumber!: string | null;

  @Field(() => ReportPart, { nullable: true, description: 'The part that it is about' })
  part!: ReportPart | null;

  @Field(() => String, { nullable: true, description: 'Name of the indicator that it is about' })
  indicator!: string | null;
}

@ObjectType({ description: 'One thing that changed from the version before' })
export class VersionDifference {
  @Field({
    description:
      'Number of the planned activity; with the name behind it of an indicator; of narratives the number of the part (1 to 5), of obligations 4.1 and on; empty for the title',
  })
  number!: string;

  @Field({
    description:
      'activities, minutes or attendances as realised; planned (the three with slashes between); title, explanation, narrative, indicator, indicatorTarget, indicatorResult, indicatorSource, indicatorExplanation, obligation, obligationState or obligationExplanation',
  })
  field!: string;

  @Field({ description: 'As it was; empty when it is new' })
  before!: string;

  @Field({ description: 'As it is; empty when it is gone' })
  after!: string;
}

@ObjectType({ description: 'A report as a file. Each names its version and carries its caveats' })
export class ReportFile {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field({
    description:
      'nl: the record. en: a translation of it; what the organisation wrote stands as it was written',
  })
  language!: string;

  @Field(() => FileFormat, { description: 'Kind of file' })
  format!: FileFormat;

  @Field(() => FileState, { description: 'Whether it can be downloaded' })
  state!: FileState;

  @Field(() => String, {
    nullable: true,
    description: 'Where to download it, with the same session; when READY',
  })
  url!: string | null;

  @Field(() => Int, { nullable: true, description: 'Size; when READY' })
  bytes!: number | null;
}

@ObjectType({ description: 'A frozen version. Neither people nor programs can change it' })
export class ReportVersion {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => Int, { description: 'From 1' })
  number!: number;

  @Field({ description: 'When it was frozen' })
  frozenAt!: Date;

  @Field(() => String, { nullable: true, description: 'Who froze it; null when she has no account any more' })
  frozenBy!: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was submitted to the funder' })
  submittedAt!: Date | null;

  @Field({ description: 'SHA-256 of its content, hexadecimal' })
  hash!: string;

  @Field(() => [ReportFile], { description: 'The version as files' })
  files!: ReportFile[];

  @Field(() => [VersionDifference], {
    description: 'What changed since the version before; empty for the first',
  })
  differences!: VersionDifference[];
}

@ObjectType({ description: 'The activity report (activiteitenverslag) of a grant and period' })
export class Report {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => ID, { description: 'The grant' })
  grantId!: string;

  @Field({ description: 'Its reference' })
  grantReference!: string;

  @Field({ description: 'Its title' })
  grantTitle!: string;

  @Field({ description: 'Who pays' })
  funderName!: string;

  @Field({ description: 'The organisation that answers for the grant' })
  organisationName!: string;

  @Field(() => ReportKind, { description: 'On the way, or at the end' })
  kind!: ReportKind;

  @Field({ description: 'Title of the report' })
  title!: string;

  @Field(() => DayScalar, { description: 'First day' })
  from!: string;

  @Field(() => DayScalar, { description: 'Day after the last day' })
  until!: string;

  @Field(() => ReportState, { description: 'Where it stands' })
  state!: ReportState;

  @Field(() => [ReportNarrative], {
    description: 'All five parts in the order of the law; empty text where nothing is written',
  })
  narratives!: ReportNarrative[];

  @Field(() => [ReportLine], { description: 'The plan, line by line; as frozen unless it is a draft' })
  lines!: ReportLine[];

  @Field(() => [Obligation], {
    description: 'What the decision asks besides; as frozen unless it is a draft',
  })
  obligations!: Obligation[];

  @Field(() => [ReportProblem], { description: 'What must be mended before it can be frozen' })
  problems!: ReportProblem[];

  @Field(() => [ReportVersion], { description: 'Frozen versions, newest first' })
  versions!: ReportVersion[];

  @Field(() => Int, { description: 'Give it as baseVersion with a change' })
  version!: number;

  @Field(() => [String], { description: 'What the viewer may do now: edit, freeze, submit, renew' })
  allowed!: string[];
}
