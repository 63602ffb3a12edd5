import { defineWrite } from '../../../../shared/data/writes/defineWrite.ts';

/** Takes a message out of the regression set. */
export const removeAnswer = defineWrite({
  name: 'answer.remove',
  undoable: true,
  tables: ['answerMarks'],
  run: async (records, { id }: { readonly id: string }) => {
    const mark = await records.get('answerMarks', id);
    if (mark) await records.remove('answerMarks', id);
    return { result: undefined, subject: id, details: { message: mark?.message ?? '' } };
  },
});
