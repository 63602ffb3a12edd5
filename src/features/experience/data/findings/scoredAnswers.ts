import type { JobContext } from '../../../../shared/domain/jobs/job.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import { answersOf, type FeedbackAnswer } from '../../domain/feedback/answersOf.ts';
import { answerSource } from '../feedback/answerSource.ts';
import type { AskedShares } from './readShares.ts';

/** The highest score of a detractor (Reichheld 2003). */
const DETRACTOR = 6;

export type ScoredAnswer = FeedbackAnswer & { readonly isDetractor: boolean };

/** What customers said in a period, in files and on forms, of how likely they are to recommend the shop. */
export async function scoredAnswers(
  context: JobContext,
  { period, days, forms }: AskedShares,
): Promise<ScoredAnswer[]> {
  const source = await answerSource(context, forms, days);
  const found: ScoredAnswer[] = [];
  for (const answer of answersOf(source.read, source.forms, source.codes)) {
    if (Number.isNaN(answer.at) || Number.isNaN(answer.nps)) continue;
    const day = instantToDay(days, answer.at);
    if (day < period.from || day > period.to) continue;
    found.push({ ...answer, isDetractor: answer.nps <= DETRACTOR });
  }
  return found;
}
