import { expect, test } from 'vitest';
import { createFormats } from '../../../../shared/i18n/createFormats.ts';
import { settingsDiff } from '../../../../shared/domain/policy/settingsDiff.ts';
import { surveysPolicy } from '../../domain/surveys/surveySettings.ts';
import { surveysWords } from './surveysWords.ts';

const words = surveysWords({
  t: (key) => `<${key}>`,
  format: createFormats('en', { points: '{{value}} pts' }),
  language: 'en',
  names: new Map([['purchase', 'After a purchase']]),
});

test('every change of a survey has words for its place and its values', () => {
  const live = surveysPolicy.defaults;
  const [purchase, service] = live.surveys;
  const [recommend, why] = purchase!.questions;
  const draft = {
    surveys: [
      {
        ...purchase!,
        name: { ...purchase!.name, en: 'Shop' },
        questions: [{ ...recommend!, kind: 'csat' as const, required: false }],
      },
    ],
  };
  const told = settingsDiff(live, draft).map(({ path, before, after }) => [
    words.field(path),
    words.value(path, before),
    words.value(path, after),
  ]);
  expect(told).toEqual([
    ['After a purchase · <surveys.fields.name> · <surveys.fields.en>', 'After a purchase', 'Shop'],
    [
      'After a purchase · <surveys.fields.question> · <surveys.fields.kind>',
      '<surveys.kinds.nps>',
      '<surveys.kinds.csat>',
    ],
    [
      'After a purchase · <surveys.fields.question> · <surveys.fields.required>',
      '<surveys.values.yes>',
      '<surveys.values.no>',
    ],
    ['After a purchase · <surveys.fields.question>', why!.text.en, '<surveys.values.removed>'],
    ['<surveys.fields.survey>', service!.name.en, '<surveys.values.removed>'],
  ]);
});

test('another order is told by names', () => {
  const { surveys } = surveysPolicy.defaults;
  expect(words.value(['surveys'], surveys)).toBe('After a purchase<surveys.values.list>service');
  expect(words.field(['surveys'])).toBe('<surveys.fields.order>');
});
