import { expect, test } from 'vitest';
import { excerptOf } from './excerptOf.ts';

const maskedIn = (text: string) =>
  [...text.matchAll(/Jane/gu)].map(({ index }) => ({ from: index, to: index + 4, shown: 'J•' }));
const marked = (body: string, search: string) => {
  const { text, hits } = excerptOf(body, search, 'exact', maskedIn);
  return [text, ...hits.map(({ from, to }) => text.slice(from, to))];
};

test('what was looked for is marked beside what is masked, and not where it is masked', () => {
  expect(marked('Jane wants tea, tea for Jane', 'tea')).toEqual([
    'J• wants tea, tea for J•',
    'tea',
    'tea',
  ]);
  expect(marked('Jane wants tea', 'Jan')).toEqual(['J• wants tea']);
  expect(marked('', 'tea')).toEqual(['']);
});

test('what the excerpt cuts through is masked as a whole', () => {
  const before = marked(`${'a'.repeat(58)}Jane${'b'.repeat(38)}tea`, 'tea');
  expect(before[0]).toBe(`…J•${'b'.repeat(38)}tea`);
  const after = marked(`tea${'a'.repeat(155)}Jane and more`, 'tea');
  expect(after[0]).toBe(`tea${'a'.repeat(155)}J•…`);
});
