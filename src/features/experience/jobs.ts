import type { FactTableName } from '../../shared/domain/facts/factTables.ts';
import { job } from '../../shared/domain/jobs/job.ts';
import { readComeback } from './data/readComeback.ts';
import { readDelivery } from './data/readDelivery.ts';
import { readFindings, readFindingShare } from './data/findings/readFindings.ts';
import { readVoiceFindings, readVoiceShare } from './data/findings/voiceFindings.ts';
import { readFunnel } from './data/readFunnel.ts';
import { readFunnelChange } from './data/readFunnelChange.ts';
import { readCarts } from './data/readCarts.ts';
import { readPages } from './data/readPages.ts';
import { readPayments } from './data/readPayments.ts';
import { listAnswers } from './data/feedback/listAnswers.ts';
import { rehearseSurveys } from './data/forms/rehearseSurveys.ts';
import { readRecentLate } from './data/overview/readRecentLate.ts';
import { readFeedback } from './data/feedback/readFeedback.ts';
import { readReturnList, readReturns } from './data/returns/readReturns.ts';
import { readQuotes, readReviews, readVoice } from './data/voice/readVoice.ts';
import { cartParamsSchema, type CartParams } from './domain/carts/cartTypes.ts';
import { changeParamsSchema, type ChangeParams } from './domain/change/changeTypes.ts';
import { comebackParamsSchema, type ComebackParams } from './domain/comeback/comebackTypes.ts';
import { deliveryParamsSchema, type DeliveryParams } from './domain/delivery/deliveryTypes.ts';
import { feedbackParamsSchema, type FeedbackParams } from './domain/feedback/feedbackTypes.ts';
import { listedParamsSchema, type ListedParams } from './domain/feedback/listedAnswers.ts';
import {
  findingShareSchema,
  findingsParamsSchema,
  voiceFindingsSchema,
  voiceShareSchema,
  type FindingShareParams,
  type FindingsParams,
  type VoiceFindingsParams,
  type VoiceShareParams,
} from './domain/findings/findingTypes.ts';
import { funnelParamsSchema, type FunnelParams } from './domain/funnel/funnelTypes.ts';
import { recentLateParamsSchema, type RecentLateParams } from './domain/overview/recentLate.ts';
import { rehearsalParamsSchema, type RehearsalParams } from './domain/surveys/rehearsalParams.ts';
import { pageParamsSchema, type PageParams } from './domain/pages/pageTypes.ts';
import { paymentParamsSchema, type PaymentParams } from './domain/payments/paymentTypes.ts';
import {
  listedReturnsSchema,
  returnsParamsSchema,
  type ListedReturnsParams,
  type ReturnsParams,
} from './domain/returns/returnTypes.ts';
import {
  quoteParamsSchema,
  voiceParamsSchema,
  type QuoteParams,
  type VoiceParams,
} from './domain/voice/voiceTypes.ts';

/** The same for all jobs over what customers say, so that they share what is kept resident. */
const VOICE_TABLES: readonly FactTableName[] = [
  'reviews',
  'surveyAnswers',
  'messages',
  'returns',
  'orderLines',
  'products',
];

/** What answers of customers are told apart by. */
const FEEDBACK_TABLES = [
  'surveyAnswers',
  'orderLines',
  'products',
  'customers',
  'shipments',
] as const;

const FINDING_TABLES: readonly FactTableName[] = [
  'shipments',
  'events',
  'orderLines',
  'returns',
  'surveyAnswers',
  'products',
  'reviews',
];

const RETURN_TABLES = ['returns', 'orderLines', 'products', 'shipments'] as const;

/** What the pages of the shopping experience ask the compute worker. @throws ZodError on senseless parameters */
export const experienceJobs = {
  /** Parcels against what was promised. */
  delivery: job(['shipments'], async (context, params: DeliveryParams) =>
    readDelivery(context, deliveryParamsSchema.parse(params)),
  ),
  /** Late parcels of late, beside those before. */
  recentLate: job(['shipments'], async (context, params: RecentLateParams) =>
    readRecentLate(context, recentLateParamsSchema.parse(params)),
  ),
  /** Whether customers to whom something happened come back as often as others. */
  comeback: job(['orderLines', 'shipments', 'events'], async (context, params: ComebackParams) =>
    readComeback(context, comebackParamsSchema.parse(params)),
  ),
  /** How far people get on the way to paying. */
  funnel: job(['events', 'orderLines'], async (context, params: FunnelParams) =>
    readFunnel(context, funnelParamsSchema.parse(params)),
  ),
  /** … before and after a day on which something changed; of the same tables, so that both share events. */
  funnelChange: job(['events', 'orderLines'], async (context, params: ChangeParams) =>
    readFunnelChange(context, changeParamsSchema.parse(params)),
  ),
  /** How paying goes, by method, and whose payments failed. */
  payments: job(['events'], async (context, params: PaymentParams) =>
    readPayments(context, paymentParamsSchema.parse(params)),
  ),
  /** How complete product pages are, those first whose gaps most people meet. */
  pages: job(['products', 'reviews', 'events'], async (context, params: PageParams) =>
    readPages(context, pageParamsSchema.parse(params)),
  ),
  /** Carts that were not bought, and what was in them. */
  carts: job(['events'], async (context, params: CartParams) =>
    readCarts(context, cartParamsSchema.parse(params)),
  ),
  /** Scores of what customers answered, in files and on the shop's own forms. */
  feedback: job(FEEDBACK_TABLES, async (context, params: FeedbackParams) =>
    readFeedback(context, feedbackParamsSchema.parse(params)),
  ),
  /** The answers behind one of its numbers. */
  feedbackAnswers: job(FEEDBACK_TABLES, async (context, params: ListedParams) =>
    listAnswers(context, listedParamsSchema.parse(params)),
  ),
  /** Parts of the shop in which things go wrong more often than in the rest. */
  findings: job(FINDING_TABLES, async (context, params: FindingsParams) =>
    readFindings(context, findingsParamsSchema.parse(params)),
  ),
  /** How one of them does in a period. */
  findingShare: job(FINDING_TABLES, async (context, params: FindingShareParams) =>
    readFindingShare(context, findingShareSchema.parse(params)),
  ),
  /** Subjects of reviews of which more is negative than of the others. */
  voiceFindings: job(VOICE_TABLES, async (context, params: VoiceFindingsParams) =>
    readVoiceFindings(context, voiceFindingsSchema.parse(params)),
  ),
  /** How one of them does in a period. */
  voiceFindingShare: job(VOICE_TABLES, async (context, params: VoiceShareParams) =>
    readVoiceShare(context, voiceShareSchema.parse(params)),
  ),
  /** What came back, why, and how long it took to settle it. */
  returns: job(RETURN_TABLES, async (context, params: ReturnsParams) =>
    readReturns(context, returnsParamsSchema.parse(params)),
  ),
  /** The lines or cases behind one of its numbers. */
  returnList: job(
    RETURN_TABLES,
    async (context, params: ListedReturnsParams) =>
      readReturnList(context, listedReturnsSchema.parse(params)),
    // All rows.
    { keep: false },
  ),
  /** What a draft of the surveys would mean for the answers so far. */
  rehearseSurveys: job([], async (_context, params: RehearsalParams) =>
    rehearseSurveys(rehearsalParamsSchema.parse(params)),
  ),
  /** What reviews say, and how it changes. */
  reviews: job(VOICE_TABLES, async (context, params: VoiceParams) =>
    readReviews(context, voiceParamsSchema.parse(params)),
  ),
  /** What customers say everywhere, by topic. */
  voice: job(VOICE_TABLES, async (context, params: VoiceParams) =>
    readVoice(context, voiceParamsSchema.parse(params)),
  ),
  /** The texts behind a number of the two. */
  quotes: job(VOICE_TABLES, async (context, params: QuoteParams) =>
    readQuotes(context, quoteParamsSchema.parse(params)),
  ),
};
