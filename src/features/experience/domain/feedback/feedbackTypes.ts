import { z } from 'zod';
import type { Proportion } from '../../../../shared/domain/statistics/wilson.ts';
import type { NpsCounts } from './npsScore.ts';
import type { Score, ScoreDifference } from './scoreTypes.ts';

/** What answers come to. */
export const SCORES = ['nps', 'csat', 'ces', 'response'] as const;
export type ScoreKind = (typeof SCORES)[number];

/** What answers can be told apart by. */
export const FEEDBACK_GROUPS = [
  'survey',
  'channel',
  'product',
  'category',
  'delivery',
  'agent',
] as const;
export type FeedbackGroupBy = (typeof FEEDBACK_GROUPS)[number];

/** Keys of the groups by delivery; '' for orders of which it is not known. */
export const DELIVERY_KINDS = ['inTime', 'late'] as const;

/** Answers from which a score is shown: of all, a group or a month. See `hasEnough`. */
export const LEAST_ANSWERS = 20;

/** Groups that are listed, those with the most answers. */
export const MOST_GROUPS = 50;

/** Answers that are listed, the newest. */
export const MOST_LISTED = 500;

/** Which state of the answers on the shop's own forms an answer of a job rests on. */
export const formStampSchema = z.object({
  /** Of the shop. */
  database: z.string().min(1),
  /** Entries of the audit trail about answers on forms, and answers: see `formStampOf`. */
  answers: z.int().nonnegative(),
  rows: z.int().nonnegative(),
});
export type FormStamp = z.infer<typeof formStampSchema>;

export const feedbackParamsSchema = z.object({
  by: z.literal(FEEDBACK_GROUPS),
  /** Days of the shop up to today in which was answered; null for all. */
  days: z.int().min(1).nullable(),
  zone: z.string(),
  /** Epoch ms; answers that are said to be later take no part. */
  now: z.number(),
  stamp: formStampSchema,
});
export type FeedbackParams = z.infer<typeof feedbackParamsSchema>;

/** Scores of some answers, and what they are made from. */
export type FeedbackFigures = {
  /** People who answered anything. */
  readonly answered: number;
  readonly nps: Score | null;
  readonly npsParts: NpsCounts;
  readonly csat: Score | null;
  /** Answers by satisfaction, least first: see `csatBin`. */
  readonly csatBins: readonly number[];
  readonly ces: Score | null;
  /** Answers by effort, hardest first: see `cesBin`. */
  readonly cesBins: readonly number[];
  /** Answers of 5 to 7 among those about effort. */
  readonly cesTop: Proportion;
  readonly response: Score | null;
};

export type FeedbackGroup = FeedbackFigures & {
  /** Names the group in addresses: as `name`, behind 'form:' where it is a form of the shop. */
  readonly key: string;
  /** As the files have it, '' where they do not say; id of the form; one of `DELIVERY_KINDS`. */
  readonly name: string;
  readonly form: boolean;
  /** Against all other answers; null where one side has too few. */
  readonly against: Readonly<Record<ScoreKind, ScoreDifference | null>>;
};

export type FeedbackReport = {
  readonly all: FeedbackFigures;
  readonly groups: readonly FeedbackGroup[];
  /** Groups with fewer answers than those listed. */
  readonly groupsLeftOut: number;
  /** Groups that were compared, by score: differences hold together for so many. */
  readonly compared: Readonly<Record<ScoreKind, number>>;
  /** Without gaps. */
  readonly months: readonly (Readonly<Record<ScoreKind, Score | null>> & {
    readonly firstDay: number;
  })[];
  /** Whether the last month is the one of today. */
  readonly inProgress: boolean;
  /** Answers without a time, in no period and no month, and those said to be later than now. */
  readonly untimed: number;
  readonly later: number;
  /** Surveys that do not say who was asked in vain: they have no response rate. */
  readonly withoutAsked: number;
  /** Answers there are at all, whatever the period. */
  readonly everything: number;
};
