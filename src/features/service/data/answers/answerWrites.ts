import { markAnswer } from './markAnswer.ts';
import { removeAnswer } from './removeAnswer.ts';

/** Writes of the answer desk's regression set. */
export const ANSWER_WRITES = [markAnswer, removeAnswer] as const;
