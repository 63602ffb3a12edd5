import { z } from 'zod';
import { LONGEST_MESSAGE } from '../lookup/lookupParams.ts';
import type { AnswerVerdict } from './judgeAnswer.ts';

const ids = z.array(z.string().max(400)).max(200);

export const judgeAnswersParamsSchema = z.object({
  marks: z
    .array(
      z.object({
        id: z.string(),
        message: z.string().max(LONGEST_MESSAGE),
        right: ids,
        wrong: ids,
        none: z.boolean(),
      }),
    )
    .max(5000),
});
export type JudgeAnswersParams = z.infer<typeof judgeAnswersParamsSchema>;

/** A product in words: '' where nobody has named it, or where it is gone. */
export type AnsweredProduct = {
  readonly id: string;
  readonly name: string;
  readonly otherName: string;
};

export type JudgedAnswer = AnswerVerdict & {
  /** Of the mark. */
  readonly id: string;
  /** What is found first today; null where nothing is. */
  readonly first: (AnsweredProduct & { readonly score: number }) | null;
  readonly right: readonly AnsweredProduct[];
  readonly wrong: readonly AnsweredProduct[];
};
