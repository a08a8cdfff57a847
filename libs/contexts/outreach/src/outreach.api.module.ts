import { Module } from '@nestjs/common';
import { KeyPersonActivityResolver } from './key-person-activity/key-person-activity.resolver';
import { ActivityLogConnectionResolver, ActivityLogResolver } from './list/activity-log.resolver';
import { OutreachModule } from './outreach.module';
import { ReviewResolver } from './review/review.resolver';
import { SavedFilterResolver } from './saved-filter/saved-filter.resolver';
import { SubmissionResolver } from './submission/submission.resolver';

@Module({
  imports: [OutreachModule],
  providers: [
    ActivityLogResolver,
    ActivityLogConnectionResolver,
    SubmissionResolver,
    ReviewResolver,
    SavedFilterResolver,
    KeyPersonActivityResolver,
  ],
})
export class OutreachApiModule {}
