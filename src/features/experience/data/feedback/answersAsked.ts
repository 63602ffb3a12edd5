import { productWords } from '../../../../shared/data/catalogue/productWords.ts';
import type { JobContext } from '../../../../shared/domain/jobs/job.ts';
import { zoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import { answerGroups, type AnswerGroups } from '../../domain/feedback/answerGroups.ts';
import {
  answerScope,
  type AnswerScope,
  type AnswerSource,
} from '../../domain/feedback/answerScope.ts';
import type { FeedbackGroupBy, FeedbackParams } from '../../domain/feedback/feedbackTypes.ts';
import { answerSource } from './answerSource.ts';
import { orderFacts } from './orderFacts.ts';

/** No answer of a shop's files is older: 1 January 1990. */
const EARLIEST = 631_152_000_000;

const DICTIONARY = {
  survey: 'surveyAnswers.survey',
  channel: 'orderLines.channel',
  category: 'products.category',
  agent: 'customers.name',
} as const satisfies Partial<Record<FeedbackGroupBy, string>>;

type AskedAnswers = AnswerSource & { readonly scope: AnswerScope; readonly groups: AnswerGroups };

/** The answers that a question of the page is about, of files and of forms. */
export async function answersAsked(
  context: JobContext,
  params: FeedbackParams,
): Promise<AskedAnswers> {
  const { by, zone, now, stamp } = params;
  const source = await answerSource(context, stamp, zoneTable(zone, EARLIEST, now));
  const known = await orderFacts(context.facts, by, source.days, now);
  return {
    ...source,
    scope: answerScope(source, params),
    groups: answerGroups(by, known, await wordsOf(context, by)),
  };
}

async function wordsOf(
  context: JobContext,
  by: FeedbackGroupBy,
): Promise<(code: number) => { readonly key: string; readonly name: string }> {
  if (by === 'delivery') return () => ({ key: '', name: '' });
  if (by === 'product') {
    const words = await productWords(context);
    return (code) => {
      const { id, name } = words(code);
      return { key: id, name: name === '' ? id : name };
    };
  }
  const dictionary = await context.facts.dictionary(DICTIONARY[by]);
  return (code) => {
    const value = dictionary.valueAt(code);
    return { key: value, name: value };
  };
}
