import { expect, test } from 'vitest';
import { answersOfForm, EMPTY_DRAFT, formFault, type FormDraft } from './formDraft.ts';
import { surveysPolicy } from './surveySettings.ts';

const [purchase, service] = surveysPolicy.defaults.surveys;
const draft = (answers: FormDraft['answers'], order = ''): FormDraft => ({ answers, order });

test('what must be answered is missed, spaces are no answer', () => {
  expect(formFault(service!, EMPTY_DRAFT)).toEqual({
    ...{ kind: 'required', questions: ['satisfied', 'easy'] },
  });
  expect(formFault(service!, draft({ satisfied: 1, easy: 7 }))).toBeNull();
  // 0 is an answer.
  expect(formFault(purchase!, draft({ recommend: 0 }))).toBeNull();
  const optional = {
    ...purchase!,
    questions: purchase!.questions.map((question) => ({ ...question, required: false })),
  };
  expect(formFault(optional, draft({ why: '  ' }))).toEqual({ kind: 'nothing' });
  expect(formFault(optional, draft({ why: 'Tea' }))).toBeNull();
});

test('scores and words are kept by their kind, words with their question as it was put', () => {
  const given = draft({ satisfied: 4, easy: 6, better: ' 快一点 ' }, ' O-1 ');
  expect(answersOfForm(service!, given, 'zh-CN')).toEqual({
    ...{ nps: null, csat: 4, ces: 6, order: 'O-1' },
    comments: [{ question: '我们还有哪里可以做得更好？', text: '快一点' }],
  });
  expect(answersOfForm(purchase!, draft({ recommend: 0, why: '' }), 'en')).toEqual({
    ...{ nps: 0, csat: null, ces: null, comments: [], order: '' },
  });
});
