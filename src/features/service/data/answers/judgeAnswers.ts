import type { JobContext } from '../../../../shared/domain/jobs/job.ts';
import type {
  AnsweredProduct,
  JudgeAnswersParams,
  JudgedAnswer,
} from '../../domain/answers/answerParams.ts';
import { judgeAnswer, LOOKED_AT } from '../../domain/answers/judgeAnswer.ts';
import { lookUp } from '../../domain/lookup/lookUp.ts';
import { productLookup } from '../lookup/productLookup.ts';

/** How the look-up does today, by the catalogue as it is now, on every message that was marked. */
export async function judgeAnswers(
  context: JobContext,
  { marks }: JudgeAnswersParams,
): Promise<JudgedAnswer[]> {
  const { cards, index } = await productLookup(context);
  const places = await context.resident('places of products', () =>
    Promise.resolve(new Map(cards.map(({ id }, place) => [id, place]))),
  );
  const wordsOf = (id: string): AnsweredProduct => {
    const card = cards[places.get(id) ?? -1];
    return { id, name: card?.name ?? '', otherName: card?.otherName ?? '' };
  };
  const judged: JudgedAnswer[] = [];
  for (const { id, message, ...mark } of marks) {
    const found = lookUp(index, message, LOOKED_AT);
    const ids = found.map(({ product }) => cards[product]?.id ?? '');
    const [first] = found;
    judged.push({
      id,
      ...judgeAnswer(mark, ids, (product) => places.has(product)),
      first: first ? { ...wordsOf(ids[0] ?? ''), score: first.score } : null,
      right: mark.right.map(wordsOf),
      wrong: mark.wrong.map(wordsOf),
    });
    await context.pause();
    context.progress(judged.length, marks.length);
  }
  return judged;
}
