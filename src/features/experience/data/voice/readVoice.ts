import { productWords } from '../../../../shared/data/catalogue/productWords.ts';
import type { JobContext } from '../../../../shared/domain/jobs/job.ts';
import { VOICE_SOURCES } from '../../domain/voice/feedback.ts';
import { quotesOf } from '../../domain/voice/quotesOf.ts';
import { reviewReport } from '../../domain/voice/reviewReport.ts';
import { voiceReport } from '../../domain/voice/voiceReport.ts';
import type {
  QuoteParams,
  Quotes,
  ReviewReport,
  VoiceParams,
  VoiceReport,
} from '../../domain/voice/voiceTypes.ts';
import { judgedVoice, learnedVoice, type Judged } from './judgedVoice.ts';
import { NUMBERS_OF } from './storedMarks.ts';
import { yearRevenue } from './yearRevenue.ts';

/** What reviews say, by the question that the page asks. */
export async function readReviews(context: JobContext, params: VoiceParams): Promise<ReviewReport> {
  const { learned } = await learnedVoice(context, params.stamp);
  const { feedback, sentiments } = await judgedVoice(context, params.stamp, 'review');
  return reviewReport(feedback, sentiments, learned, params);
}

/** What customers say in all sources, by the question that the page asks. */
export async function readVoice(context: JobContext, params: VoiceParams): Promise<VoiceReport> {
  const { learned } = await learnedVoice(context, params.stamp);
  const parts: Judged[] = [];
  for (const source of VOICE_SOURCES) parts.push(await judgedVoice(context, params.stamp, source));
  const revenue = await yearRevenue(context, params.now);
  return voiceReport(parts, learned, revenue, params);
}

/** The texts behind a number. */
export async function readQuotes(context: JobContext, params: QuoteParams): Promise<Quotes> {
  const { facts } = context;
  const { learned } = await learnedVoice(context, params.stamp);
  const parts: Judged[] = [];
  for (const source of params.sources) {
    parts.push(await judgedVoice(context, params.stamp, source));
  }
  const numbers = {
    review: await facts.dictionary(NUMBERS_OF.review),
    survey: await facts.dictionary(NUMBERS_OF.survey),
    conversation: await facts.dictionary(NUMBERS_OF.conversation),
    return: await facts.dictionary(NUMBERS_OF.return),
  };
  const words = await productWords(context);
  const people = await facts.dictionary('customers.name');
  return quotesOf(parts, learned, params, {
    number: (source, code) => numbers[source].valueAt(code),
    product: (code) => words(code).name || words(code).id,
    author: (code) => people.valueAt(code),
  });
}
