import { Module } from '@nestjs/common';
import { ActivityLogConnectionResolver, ActivityLogResolver } from './list/activity-log.resolver';
import { OutreachModule } from './outreach.module';
import { ReviewResolver } from './review/review.resolver';
import { SubmissionResolver } from './submission/submission.resolver';

@Module({
  imports: [OutreachModule],
  providers: [ActivityLogResolver, ActivityLogConnectionResolver, SubmissionResolver, ReviewResolver],
})
export class OutreachApiModule {}
