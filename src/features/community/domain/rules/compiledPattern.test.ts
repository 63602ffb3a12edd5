import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CompiledPattern, LONGEST_PATTERN } from './compiledPattern.ts';
import { patternCharacters } from './patternCharacters.ts';
import type { PatternForm } from './patternForms.ts';
import { patternLiterals } from './patternLiterals.ts';
import { PatternSet } from './patternSet.ts';

function pattern(source: string, form: PatternForm = 'asWritten'): CompiledPattern {
  const compiled = CompiledPattern.of(source, form);
  if (typeof compiled === 'string') throw new Error(compiled);
  return compiled;
}

test.each([
  ['', 'empty'],
  ['a'.repeat(LONGEST_PATTERN + 1), 'tooLong'],
  ['(', 'invalid'],
  ['(?=a)b', 'invalid'],
  ['(a)\\1', 'invalid'],
  ['\\p{Script=Han}', 'invalid'],
  ['a*', 'matchesEmpty'],
  ['a|', 'matchesEmpty'],
  ['(?:)', 'matchesEmpty'],
  ['^$', 'matchesEmpty'],
])('the pattern %j is refused: %s', (source, problem) => {
  expect(CompiledPattern.of(source, 'asWritten')).toBe(problem);
});

test('matches are places of the text as it is written, whatever they were matched against', () => {
  expect(pattern('\\u4e00+').find('😀一一')).toEqual([{ start: 2, end: 4 }]);
  expect(pattern('(?<!不)加微信').find('不加微信 加微信')).toEqual([{ start: 5, end: 8 }]);
  expect(pattern('vx\\d+', 'folded').find('加ＶＸ\u200B１２')).toEqual([{ start: 1, end: 6 }]);
  expect(pattern('vx\\d+', 'lettersOnly').find('v🔥x: 1-2!')).toEqual([{ start: 0, end: 9 }]);
  expect(pattern('\\b').find('no length')).toEqual([]);
});

test('a pattern that makes others think for centuries is done with', () => {
  const evil = pattern('(a+)+$');
  expect(evil.find(`${'a'.repeat(10_000)}b`)).toEqual([]);
  expect(evil.find('a'.repeat(10_000))).toEqual([{ start: 0, end: 10_000 }]);
});

describe('what each match of a pattern has', () => {
  test.each<[string, readonly string[] | null]>([
    ['加微信', ['加微信']],
    ['加\\s*微信', ['微信']],
    ['(?:加|联系)(?:微信|vx)\\d+', ['加微信', '加vx', '联系微信', '联系vx']],
    ['[薇微]信', ['薇信', '微信']],
    ['微信?号', ['微信号', '微号']],
    ['(微信)+', ['微信']],
    ['\\d{5,}', null],
    ['a|\\d', null],
    ['(?:微信)?\\d', null],
    ['(?:微信)*', null],
    ['(?<!不)加微', ['加微']],
    ['\\Q微信\\E', null],
    ['Ärger', ['rger']],
    ['x{0,2}微', ['微']],
    ['[^微]信', ['信']],
  ])('%s', (source, literals) => {
    expect(patternLiterals(source)).toEqual(literals);
  });
});

test.each<[string, readonly string[] | null]>([
  ['\\d{5,}', Array.from('0123456789')],
  ['(?:微|v)[a-z]*[12]', ['1', '2']],
  ['[a-z]+信\\d', ['信']],
  ['加\\d|乞儿|x3', ['加', '乞', '3']],
  ['加\\d|x', null],
  ['(?:微信)?x', null],
  ['[^微]', null],
  ['\\D|\\p{Han}', null],
])('each match of %s has one of these characters', (source, characters) => {
  expect(patternCharacters(source)).toEqual(characters);
});

/** Patterns made of what the reader of literals has to understand. */
const source = fc.letrec<{ any: string }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom(
      ...[
        'a',
        'B',
        '微',
        '信',
        'k',
        's',
        'ß',
        'é',
        '.',
        '\\d',
        '\\s',
        '[ab]',
        '[^a]',
        '[微薇]',
        '\\.',
      ],
      ...[
        '\\u5fae',
        '\\x41',
        '\\p{Han}',
        '\\b',
        '(?i)',
        '\\x{4fe1}',
        '[a-c]',
        '(?<!b)',
        '(?:ab){2}',
      ],
    ),
    fc.tuple(tie('any'), tie('any')).map(([a, b]) => a + b),
    fc.tuple(tie('any'), tie('any')).map(([a, b]) => `(?:${a}|${b})`),
    fc
      .tuple(tie('any'), fc.constantFrom('*', '+', '?', '{2}', '{0,1}', '{1,}', '+?'))
      .map(([a, sign]) => `(?:${a})${sign}`),
    tie('any').map((a) => `(${a})`),
    tie('any').map((a) => `(?<n>${a})`),
  ),
})).any;
const text = fc.string({
  unit: fc.constantFrom(
    ...[
      'a',
      'A',
      'b',
      '微',
      '信',
      '薇',
      'K',
      'ſ',
      'K',
      'é',
      'e',
      '\u0301',
      '1',
      '.',
      ' ',
      'ａ',
      '\u200B',
      'ẞ',
    ],
  ),
  maxLength: 14,
});

test('patterns behind their literals find what they find on every text', () => {
  let filtered = 0;
  fc.assert(
    fc.property(
      fc.array(source, { minLength: 1, maxLength: 4 }),
      fc.constantFrom<PatternForm>('asWritten', 'folded', 'lettersOnly'),
      fc.array(text, { minLength: 1, maxLength: 6 }),
      (sources, form, texts) => {
        const patterns = sources.flatMap((each) => {
          const compiled = CompiledPattern.of(each, form);
          return typeof compiled === 'string' ? [] : [compiled];
        });
        filtered += patterns.filter(({ literals }) => literals !== null).length;
        const set = new PatternSet(patterns);
        for (const each of texts) {
          expect(set.find(each)).toEqual(set.find(each, [...patterns.keys()]));
        }
      },
    ),
    { numRuns: 1000 },
  );
  // It would prove nothing if no pattern had any.
  expect(filtered).toBeGreaterThan(100);
});
