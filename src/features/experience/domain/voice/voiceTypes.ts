import type { PersonalText } from '../../../../shared/domain/privacy/personalParts.ts';
import { z } from 'zod';
import {
  SENTIMENTS,
  type Sentiment,
} from '../../../../shared/domain/experience/experienceRecords.ts';
import type { Difference } from '../../../../shared/domain/statistics/newcombe.ts';
import type { Proportion } from '../../../../shared/domain/statistics/wilson.ts';
import type { RisingPhrase } from '../phrases/risingPhrases.ts';
import { SUBJECTS, type Subject } from '../subjects/subjectWords.ts';
import { VOICE_SOURCES, type VoiceSource } from './feedback.ts';
import type { SaidBy } from './sentimentOf.ts';
import { voiceStampSchema } from './voiceStamp.ts';

/** What a text is about in lists: a subject, or none that is known. */
export const TOPICS = [...SUBJECTS, 'none'] as const;
export type Topic = Subject | 'none';

export const voiceParamsSchema = z.object({
  /** Civil days that count, today as the last; null for all, those without a date among them. */
  days: z.number().int().positive().nullable(),
  zone: z.string(),
  /** Epoch ms. */
  now: z.number(),
  stamp: voiceStampSchema,
});
export type VoiceParams = z.infer<typeof voiceParamsSchema>;

/** Sentiments that texts are chosen by: also those that nothing is known of. */
export const QUOTE_SENTIMENTS = [...SENTIMENTS, 'undecided'] as const;
export type QuoteSentiment = Sentiment | 'undecided';

/** Below so many texts or stars a share or mean is not shown. */
export const LEAST_SHOWN = 10;

/** Quotes that are shown at first of those found and that each asking for more adds, at most, and characters of each. */
export const QUOTES_A_TIME = 30;
export const MOST_QUOTES = 600;
export const LONGEST_QUOTE = 600;

export const quoteParamsSchema = voiceParamsSchema.extend({
  sources: z.array(z.literal(VOICE_SOURCES)),
  topic: z.literal(TOPICS).nullable(),
  sentiment: z.literal(QUOTE_SENTIMENTS).nullable(),
  /** First civil day of the month that they were written in; null for any. */
  month: z.number().int().nullable(),
  /** Part of the text, in any case; '' for all. */
  phrase: z.string().max(200),
  /** How many are wanted, the newest. */
  most: z.int().min(1).max(MOST_QUOTES),
});
export type QuoteParams = z.infer<typeof quoteParamsSchema>;

/** Words that are named as having decided. */
export const MOST_WORDS = 5;

export type Quote = PersonalText & {
  /** See `SentimentMarkRow`. */
  readonly id: string;
  readonly source: VoiceSource;
  /** Code in the source's dictionary, as the address of a conversation has it. */
  readonly code: number;
  /** Epoch ms; null where it is not known. */
  readonly at: number | null;
  /** 0 for none. */
  readonly rating: number;
  /** −1 where it is not known. */
  readonly customer: number;
  readonly product: string;
  readonly sentiment: Sentiment | null;
  readonly by: SaidBy;
  /** What the words alone say, and which decided; null where they say nothing. */
  readonly words: {
    readonly sentiment: Sentiment;
    /** The most telling first; weights are log-odds for that sentiment. */
    readonly deciding: readonly { readonly word: string; readonly weight: number }[];
  } | null;
};

export type Quotes = { readonly found: number; readonly quotes: readonly Quote[] };

/** How many texts say what; `judged` is the sum of the first three. */
export type SentimentCounts = Readonly<Record<Sentiment | 'undecided', number>>;

/** Mean of stars with an interval of 95 %; NaN where there are too few. */
export type MeanRating = {
  readonly n: number;
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
};

export type TopicFigures = {
  readonly topic: Topic;
  readonly texts: number;
  /** Negative ones of those whose sentiment is known. */
  readonly negative: Proportion;
  /** Against the same number of days before; null for all the time. */
  readonly change: Difference | null;
};

/** What the classifier learned from, and how well it does. */
export type Learning = {
  /** Texts with a known sentiment, by place in `SENTIMENTS`. */
  readonly known: readonly number[];
  readonly corrected: number;
  /** Null where there are too few. */
  readonly heldOut: {
    readonly right: Proportion;
    readonly baseline: Proportion;
    readonly sentiments: readonly Sentiment[];
  } | null;
};

export type ReviewReport = {
  /** Reviews of the shop, in whatever period. */
  readonly all: number;
  readonly texts: number;
  readonly rating: MeanRating;
  readonly counts: SentimentCounts;
  readonly negative: Proportion;
  readonly change: Difference | null;
  /** Without gaps. */
  readonly months: readonly {
    readonly firstDay: number;
    readonly rating: MeanRating;
    readonly counts: SentimentCounts;
  }[];
  readonly topics: readonly TopicFigures[];
  readonly rising: readonly RisingPhrase[];
  readonly apart: {
    /** In other languages than Chinese and English: in no number but the stars. */
    readonly otherLanguages: number;
    /** Stars alone. */
    readonly withoutWords: number;
    /** In no period but "all". */
    readonly undated: number;
    readonly later: number;
  };
  readonly learning: Learning;
};

export type VoiceTopic = {
  readonly topic: Topic;
  /** Texts by source. */
  readonly texts: Readonly<Record<VoiceSource, number>>;
  readonly all: number;
  /** Negative ones of those written texts whose sentiment is known: return reasons take no part. */
  readonly negative: Proportion;
  /** Customers who said it negatively, return reasons among them, and what they spent. */
  readonly customers: number;
  /** Minor units, by currency, the most first. */
  readonly money: readonly { readonly currency: string; readonly amount: number }[];
};

export type VoiceReport = {
  /** Texts in whatever period. */
  readonly all: number;
  readonly texts: number;
  readonly topics: readonly VoiceTopic[];
  /** Texts in other languages, and without words. */
  readonly otherLanguages: number;
  readonly withoutWords: number;
  readonly learning: Learning;
};
