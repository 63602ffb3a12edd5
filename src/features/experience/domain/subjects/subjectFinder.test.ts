import { expect, test } from 'vitest';
import { SubjectFinder } from './subjectFinder.ts';
import { SUBJECTS, wordsOf, type Subject } from './subjectWords.ts';

const finder = new SubjectFinder();

function subjectsOf(text: string): Subject[] {
  const found = finder.find(text);
  return SUBJECTS.filter((_, place) => (found >> place) & 1);
}

test.each<readonly [string, readonly Subject[]]>([
  ['物流太慢，催了几次都没用', ['delivery']],
  ['包装太简单，盒子都瘪了', ['packaging']],
  ['性价比高，口粮首选', ['price']],
  ['有点贵，不太值', ['price']],
  ['客服半天不回，退款拖了十天', ['service', 'refund']],
  ['The size is too small and it was late', ['delivery', 'size']],
  ['ＤＥＬＩＶＥＲＹ was fast', ['delivery']],
  ['I want my money back', ['refund']],
  ['Tastes stale', ['taste']],
  ['茶不错', []],
  // A word within a word is another one.
  ['Relate, fitness, shipwreck', []],
  ['', []],
])('%s', (text, subjects) => {
  expect(subjectsOf(text)).toEqual(subjects);
});

test('each word of the list names its subject, and no word is there twice', () => {
  const all = SUBJECTS.flatMap((subject) => wordsOf(subject).map((word) => ({ subject, word })));
  for (const { subject, word } of all) expect(subjectsOf(word)).toContain(subject);
  expect(new Set(all.map(({ word }) => word)).size).toBe(all.length);
});
