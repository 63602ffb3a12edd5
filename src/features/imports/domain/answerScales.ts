import { z } from 'zod';

/** The highest that a scale of answers may have. */
export const SCALES = [2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** Which end of a scale is the good one: the most satisfied, the easiest. */
export const GOOD_ENDS = ['highest', 'lowest'] as const;
export type GoodEnd = (typeof GOOD_ENDS)[number];

/** Checks scales that come out of storage. */
export const answerScalesSchema = z.object({
  csat: z.literal(SCALES),
  csatBest: z.enum(GOOD_ENDS),
  ces: z.literal(SCALES),
  cesEasiest: z.enum(GOOD_ENDS),
});

/**
 * How the scores of a file of survey answers count where its rows do not say it: satisfaction and
 * effort from 1 up to the highest of their scale, and which end of it is the good one.
 */
export type AnswerScales = z.infer<typeof answerScalesSchema>;

/** Five steps of satisfaction; seven of effort, as CES 2.0 has them (CEB 2013); more is better. */
export const USUAL_SCALES: AnswerScales = {
  csat: 5,
  csatBest: 'highest',
  ces: 7,
  cesEasiest: 'highest',
};

export function isScale(value: number): value is AnswerScales['csat'] {
  return SCALES.some((scale) => scale === value);
}
