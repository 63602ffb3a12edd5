import { describe, expect, test } from 'vitest';
import { stream } from '../../../../shared/domain/random/stream.ts';
import { longerPhrase } from './longerPhrase.ts';
import { risingPhrases } from './risingPhrases.ts';

const WORDS = ['茶香', '杯子好看', 'good tea', 'nice box', '送人', 'again', '发货快', 'will buy'];

function texts(seed: number, size: number, more: (i: number) => string): string[] {
  const chance = stream(seed, 'texts');
  return Array.from({ length: size }, (_, i) => {
    const usual = Array.from({ length: chance.at(i).between(1, 4) }, () => chance.oneOf(WORDS));
    return [...usual, more(i)].join('，');
  });
}

describe('phrases that rise', () => {
  const before = texts(1, 400, (i) => (i % 100 === 0 ? '罐子漏气' : ''));

  test('are found in both languages, whole, with their counts', () => {
    const now = texts(2, 120, (i) => (i % 4 === 0 ? '罐子漏气' : i % 4 === 1 ? 'lid leaks' : ''));
    const found = risingPhrases(now, before);
    expect(found.map(({ phrase }) => phrase).sort()).toEqual(['lid leaks', '罐子漏气']);
    const tin = found.find(({ phrase }) => phrase === '罐子漏气');
    expect(tin).toMatchObject({ now: 30, before: 4 });
  });

  test('are none where the newest texts are like those before', () => {
    expect(
      risingPhrases(
        texts(3, 120, () => ''),
        texts(1, 400, () => ''),
      ),
    ).toEqual([]);
  });

  test('are not made of a handful of texts, or of none before', () => {
    expect(risingPhrases(['漏气了', '漏气了'], before)).toEqual([]);
    expect(risingPhrases([], [])).toEqual([]);
  });
});

test('a phrase grows only by what almost always stands beside it', () => {
  expect(longerPhrase('子漏', ['罐子漏气', '这罐子漏气了', '罐子漏气，差'])).toBe('罐子漏气');
  expect(longerPhrase('好茶', ['好茶叶', '好茶杯'])).toBe('好茶');
  expect(longerPhrase('lid', ['lid leaks', 'lid leaks'])).toBe('lid');
});
