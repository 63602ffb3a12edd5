import type { BothLanguages, Survey } from './surveySchema.ts';

export const SURVEY_PROBLEMS = [
  'doubleId',
  'unnamed',
  'noQuestions',
  'doubleScore',
  'untexted',
] as const;
export type SurveyProblemReason = (typeof SURVEY_PROBLEMS)[number];

/** Why surveys cannot be published though each value is allowed. */
export type SurveyProblem = {
  readonly reason: SurveyProblemReason;
  readonly path: readonly (string | number)[];
};

/** In the order of the surveys; paths from the settings' root. */
export function surveyProblems(surveys: readonly Survey[]): SurveyProblem[] {
  return surveys.flatMap((survey, place) => {
    const problems: SurveyProblem[] = [];
    const add = (reason: SurveyProblemReason, ...path: (string | number)[]) =>
      problems.push({ reason, path: ['surveys', place, ...path] });
    const { id, name, questions } = survey;
    if (surveys.slice(0, place).some((other) => other.id === id)) add('doubleId', 'id');
    if (isEmpty(name)) add('unnamed', 'name');
    if (questions.length === 0) add('noQuestions', 'questions');
    questions.forEach((question, n) => {
      const before = questions.slice(0, n);
      if (before.some((other) => other.id === question.id)) add('doubleId', 'questions', n, 'id');
      // An answer has one score of each kind: two could not be told apart afterwards.
      if (question.kind !== 'free' && before.some(({ kind }) => kind === question.kind)) {
        add('doubleScore', 'questions', n, 'kind');
      }
      if (isEmpty(question.text)) add('untexted', 'questions', n, 'text');
    });
    return problems;
  });
}

function isEmpty(text: BothLanguages): boolean {
  return text.en.trim() === '' && text['zh-CN'].trim() === '';
}
