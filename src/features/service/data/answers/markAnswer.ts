import { defineWrite } from '../../../../shared/data/writes/defineWrite.ts';
import {
  saysNothing,
  withNone,
  withVerdict,
  type Verdict,
} from '../../domain/answers/answerMark.ts';
import { answerId, answerMessage } from '../../domain/answers/answerMessage.ts';

export type MarkParams = {
  /** As it was typed: what is personal is masked here. Not blank. */
  readonly message: string;
} & (
  | { readonly product: string; readonly verdict: Verdict }
  /** Whether no product answers it. */
  | { readonly none: boolean }
);

/** Says of one product that it answers a message or does not, or that none does. */
export const markAnswer = defineWrite({
  name: 'answer.mark',
  undoable: true,
  tables: ['answerMarks'],
  run: async (records, params: MarkParams, { actor, now }) => {
    const message = answerMessage(params.message);
    if (message === '') throw new RangeError('a message without text');
    const id = answerId(message);
    const before = await records.get('answerMarks', id);
    const mark = before ?? { id, message, right: [], wrong: [], none: false, at: now, by: actor };
    const next =
      'none' in params
        ? withNone(mark, params.none)
        : withVerdict(mark, params.product, params.verdict);
    if (next !== mark) {
      if (saysNothing(next)) await records.remove('answerMarks', id);
      else await records.put('answerMarks', id, { ...next, at: now, by: actor });
    }
    return { result: id, subject: id, details: { message } };
  },
});
