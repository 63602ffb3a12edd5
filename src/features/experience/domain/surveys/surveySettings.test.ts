import { describe, expect, test } from 'vitest';
import type { FormAnswerRow } from '../../../../shared/domain/experience/experienceRecords.ts';
import { rehearsedSurveys } from './rehearsedSurveys.ts';
import { surveyProblems } from './surveyProblems.ts';
import type { Survey, SurveyQuestion } from './surveySchema.ts';
import { surveysPolicy } from './surveySettings.ts';
import { textIn } from './textIn.ts';

const both = (text: string) => ({ en: text, 'zh-CN': '' });
const question = (given: Partial<SurveyQuestion> = {}): SurveyQuestion => ({
  ...{ id: 'q', kind: 'nps', text: both('How likely?'), required: true, ...given },
});
const survey = (given: Partial<Survey> = {}): Survey => ({
  ...{ id: 's', name: both('Visit'), questions: [question()], thanks: both(''), ...given },
});
const reasons = (...surveys: Survey[]) =>
  surveyProblems(surveys).map(({ reason, path }) => `${reason} ${path.join('.')}`);

test('the built-in surveys can be published, and have every text in both languages', () => {
  const { defaults, schema } = surveysPolicy;
  expect(schema.safeParse(defaults).success).toBe(true);
  const texts = defaults.surveys.flatMap(({ name, thanks, questions }) => [
    ...[name, thanks],
    ...questions.map(({ text }) => text),
  ]);
  expect(texts.filter((text) => text.en === '' || text['zh-CN'] === '')).toEqual([]);
});

describe('surveys that cannot be published', () => {
  test('have no name, no question or a question without words', () => {
    expect(reasons(survey({ name: both(' '), questions: [] }))).toEqual([
      'unnamed surveys.0.name',
      'noQuestions surveys.0.questions',
    ]);
    expect(reasons(survey({ questions: [question({ text: both('') })] }))).toEqual([
      'untexted surveys.0.questions.0.text',
    ]);
  });

  test('ask for one score twice; words may be asked for often', () => {
    const questions = [question(), question({ id: 'r' })];
    expect(reasons(survey({ questions }))).toEqual(['doubleScore surveys.0.questions.1.kind']);
    const free = questions.map((each) => ({ ...each, kind: 'free' as const }));
    expect(reasons(survey({ questions: free }))).toEqual([]);
  });

  test('share an id', () => {
    expect(reasons(survey(), survey())).toEqual(['doubleId surveys.1.id']);
    expect(surveysPolicy.schema.safeParse({ surveys: [survey(), survey()] }).success).toBe(false);
  });
});

test('a text that a language lacks is that of the other one', () => {
  expect(textIn(both('Visit'), 'zh-CN')).toBe('Visit');
  expect(textIn({ en: ' ', 'zh-CN': '到店' }, 'en')).toBe('到店');
  expect(textIn({ en: 'Visit', 'zh-CN': '到店' }, 'zh-CN')).toBe('到店');
});

test('a rehearsal says which answers so far a draft would refuse, or leave without survey', () => {
  const answer = (given: Partial<FormAnswerRow>): FormAnswerRow => ({
    ...{ id: 'a', survey: 's', version: '', at: 1, nps: 9, csat: null, ces: null },
    ...{ comments: [], customer: '', order: '', ...given },
  });
  const answers = [
    answer({}),
    answer({ comments: [{ question: 'Why?', text: 'Kind' }] }),
    answer({ survey: 'other' }),
  ];
  const live = { surveys: [survey(), survey({ id: 'other' })] };
  const draft = {
    surveys: [survey({ questions: [question(), question({ id: 'w', kind: 'free' })] })],
  };
  const metrics = rehearsedSurveys(live, draft, answers);
  expect(metrics.map((metric) => [metric.id, metric.live, metric.draft])).toEqual([
    ['surveys', 2, 1],
    ['questions', 2, 2],
    ['refused', 0, 1],
    ['withoutSurvey', 0, 1],
  ]);
});
