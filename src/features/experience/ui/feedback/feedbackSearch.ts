import { z } from 'zod';
import { FEEDBACK_GROUPS, SCORES } from '../../domain/feedback/feedbackTypes.ts';
import { PERIODS } from '../period/periods.ts';

/** What of the page is in its address. */
export const feedbackSearch = z.object({
  score: z.literal(SCORES).default('nps'),
  by: z.literal(FEEDBACK_GROUPS).default('survey'),
  days: z.literal(PERIODS).default(365),
  /** Whose answers are listed: a bin of the score, a group, a month by its first day. */
  part: z.int().min(0).max(6).nullable().default(null),
  group: z.string().max(1000).nullable().default(null),
  month: z.int().nullable().default(null),
  /** Only answers with something in words. */
  worded: z.boolean().default(true),
  /** Those who were asked and did not answer, instead of answers. */
  silent: z.boolean().default(false),
});
export type FeedbackSearch = z.output<typeof feedbackSearch>;
export type ChangeFeedback = (patch: Partial<FeedbackSearch>, history?: 'push' | 'replace') => void;

/** Id of the panel of the answers, for links to it. */
export const ANSWERS_PANEL = 'answers';

/** Nobody's answers in particular. */
export const ALL_ANSWERS = { part: null, group: null, month: null, silent: false } as const;
