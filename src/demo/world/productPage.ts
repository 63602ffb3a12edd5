import type { Stream } from '../../shared/domain/random/stream.ts';

/** What the page of a product shows, with the gaps that shops leave. */
export type ProductPage = {
  readonly pictures: number;
  /** Letters, 0 for none; and of that in the other language. */
  readonly description: number;
  readonly otherDescription: number;
  readonly sizes: number;
  /** NaN where nothing is promised. */
  readonly promiseDays: number;
  readonly questions: number;
  readonly answeredQuestions: number;
};

/** @param chance a stream of its own, at the product */
export function productPage(chance: Stream): ProductPage {
  const pictures = chance.chance(0.04) ? 0 : chance.chance(0.15) ? 1 : chance.between(3, 7);
  const description = chance.chance(0.06) ? 0 : chance.between(60, 400);
  const other = description === 0 || chance.chance(0.2) ? 0 : chance.between(60, 400);
  const sizes = chance.chance(0.1) ? 0 : chance.between(1, 4);
  const promiseDays = chance.chance(0.12) ? NaN : chance.between(2, 5);
  const questions = chance.between(0, 9);
  const unanswered = chance.chance(0.25) ? Math.min(questions, chance.between(1, 3)) : 0;
  return {
    pictures,
    description,
    otherDescription: other,
    sizes,
    promiseDays,
    questions,
    answeredQuestions: questions - unanswered,
  };
}
