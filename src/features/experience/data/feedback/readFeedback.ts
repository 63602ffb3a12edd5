import type { JobContext } from '../../../../shared/domain/jobs/job.ts';
import { feedbackReport } from '../../domain/feedback/feedbackReport.ts';
import type { FeedbackParams, FeedbackReport } from '../../domain/feedback/feedbackTypes.ts';
import { answersAsked } from './answersAsked.ts';

/** What customers answered, by the question that the page asks. */
export async function readFeedback(
  context: JobContext,
  params: FeedbackParams,
): Promise<FeedbackReport> {
  const { scope, groups, days } = await answersAsked(context, params);
  return feedbackReport(scope, groups, { days, now: params.now });
}
