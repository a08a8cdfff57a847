import { Module } from '@nestjs/common';
import { KeyPersonsModule } from '@sleutelring/key-persons';
import { OrganisationsModule } from '@sleutelring/organisations';
import { HistoryReader } from './history/history.reader';
import { KeyPersonActivityReader } from './key-person-activity/key-person-activity.reader';
import { ActivityLogReader } from './list/activity-log.reader';
import { ReviewService } from './review/review.service';
import { SavedFilterService } from './saved-filter/saved-filter.service';
import { CorrectionService } from './submission/correction.service';
import { SubmissionService } from './submission/submission.service';

const SERVICES = [
  SubmissionService,
  CorrectionService,
  ReviewService,
  ActivityLogReader,
  HistoryReader,
  KeyPersonActivityReader,
  SavedFilterService,
];

@Module({ imports: [OrganisationsModule, KeyPersonsModule], providers: SERVICES, exports: SERVICES })
export class OutreachModule {}
