import type { JobContext } from '../../../../shared/domain/jobs/job.ts';
import {
  listedAnswers,
  type ListedAnswers,
  type ListedParams,
} from '../../domain/feedback/listedAnswers.ts';
import { answersAsked } from './answersAsked.ts';

/** The answers behind a number of the page. */
export async function listAnswers(
  context: JobContext,
  params: ListedParams,
): Promise<ListedAnswers> {
  const { facts } = context;
  const { scope, groups, read, days } = await answersAsked(context, params);
  const responses = await facts.dictionary('surveyAnswers.response');
  const surveys = await facts.dictionary('surveyAnswers.survey');
  const orders = await facts.dictionary('orderLines.order');
  return listedAnswers(scope, read, groups, params, {
    days,
    words: {
      response: (code) => responses.valueAt(code),
      survey: (code) => surveys.valueAt(code),
      order: (code) => orders.valueAt(code),
    },
  });
}
