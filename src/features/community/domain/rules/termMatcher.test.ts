import fc from 'fast-check';
import { pinyin } from 'pinyin-pro';
import { describe, expect, test } from 'vitest';
import { CharacterFolds } from '../folding/characterFolds.ts';
import { foldInto } from '../folding/foldInto.ts';
import { FoldedText } from '../folding/foldedText.ts';
import { CHARACTER_FOLDS, closedFolds, FOLD, foldsIn, FOLDS, foldSetOf } from '../folding/folds.ts';
import { censored } from './censored.ts';
import { TermMatcher } from './termMatcher.ts';

const ALL = foldSetOf(FOLDS) & ~FOLD.homophones;
const sounds = (character: string) => pinyin(character, { toneType: 'none' });

/** Hits as they stand in the text, with the folds they needed. */
function hits(terms: readonly string[], text: string, folds = ALL): string[] {
  return new TermMatcher(
    terms.map((term) => ({ term, folds })),
    sounds,
  )
    .find(text)
    .map((hit) => [text.slice(hit.start, hit.end), ...foldsIn(hit.folds)].join(' '));
}

describe('words end where letters meet no letters, and Han characters have no ends', () => {
  test.each([
    ['加微信', '请加微信联系我', ['加微信']],
    ['bad', '的bad啊', ['bad']],
    ['av', 'have av测试', ['av']],
    ['弹药', 'a弹药b', ['弹药']],
    ['98', '1980 a98b 98', ['98', '98']],
    ['bad', '一bad2', ['bad']],
    ['一点', '3一点5', ['一点']],
    ['bad', 'Ⓐbad 🅰bad аbad', []],
    ['bad', 'a\u200Bbad', []],
    ['c++', 'c++x c++ c++11', ['c++', 'c++']],
    ['vx+', 'vx+abc', ['vx+']],
    ['@qq.com', '123@qq.com', ['@qq.com']],
  ])('%s in %s', (term, text, expected) => {
    expect(hits([term], text)).toEqual(expected);
  });
});

describe('phrases and stars', () => {
  test.each([
    [
      'french fries',
      'french¿fries, French -- fries; frenchfries',
      ['french¿fries', 'French -- fries case'],
    ],
    ['加 微信', '加，微信 加微信', ['加，微信']],
    ['cat*', 'Catapult a cat 猫cats!', ['Catapult case', 'cat', 'cats']],
    ['*cat*', 'eduCation', ['eduCation case']],
    ['*the mat', 'breathe mat', ['breathe mat']],
    ['加*信', '加我微信 加 我微信', ['加我微信']],
    ['a*b c', 'abb c', ['abb c']],
    ['m e r d a', 'm.e.r.d.a', ['m.e.r.d.a']],
  ])('%s in %s', (term, text, expected) => {
    expect(hits([term], text, FOLD.case)).toEqual(expected);
  });

  test('terms of nothing but stars and blanks, of what is not seen, or of many stars are refused', () => {
    const folds = ALL;
    const terms = ['', '  ', '*', '* *', '\u200B', 'a \u200B', 'a*b*c*d'].map((term) => ({
      term,
      folds,
    }));
    expect(new TermMatcher(terms).refused).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });
});

describe('a hit names the folds that it needed, and none besides', () => {
  test.each([
    ['加微信', '加微信', ['加微信']],
    [
      'Love',
      'Love LOVE ＬＯＶＥ ｌove',
      ['Love', 'LOVE case', 'ＬＯＶＥ case width', 'ｌove case width'],
    ],
    ['fuck', 'Ⓕⓤc⒦', ['Ⓕⓤc⒦ case compatibility']],
    ['加微信', '加\u200B微\u2060信', ['加\u200B微\u2060信 hidden']],
    ['98', '𝟗𝟖 九8', ['𝟗𝟖 compatibility', '九8 styles']],
    ['注册', '註冊', ['註冊 script']],
    ['註冊', '注册', ['注册 script']],
    ['love', 'lоve', ['lоve confusables']],
    ['微信', '薇.信', ['薇.信 noise confusables']],
    ['傻冒', '傻@🔥冒，', ['傻@🔥冒 noise']],
    ['fuck', 'fuuuuck ffuck', ['fuuuuck repeats', 'ffuck repeats']],
    ['微信', '微信信', ['微信']],
    ['微信', '微.信，信用', ['微.信 noise']],
    ['café', 'cafe\u0301 cafe', ['cafe\u0301']],
    ['加微信', '家威心 加薇信', ['加薇信 confusables']],
    ['11', '111', []],
  ])('%s in %s', (term, text, expected) => {
    expect(hits([term], text)).toEqual(expected);
  });

  test('homophones are found only where asked for, and say so', () => {
    expect(hits(['加微信'], '请家威心吧，家.威心', FOLD.case | FOLD.homophones)).toEqual([
      '家威心 homophones',
    ]);
    expect(hits(['加微信'], '家.威心', FOLD.homophones | FOLD.noise)).toEqual([
      '家.威心 noise homophones',
    ]);
    expect(hits(['加微信'], '加微信', FOLD.homophones)).toEqual(['加微信']);
  });

  test('without a fold, nothing that needs it is found', () => {
    expect(hits(['love'], 'LOVE lоve ｌｏｖｅ l.o.v.e 𝐥𝐨𝐯𝐞', 0)).toEqual([]);
  });
});

describe('hard texts', () => {
  test('all overlapping hits are reported, each once', () => {
    expect(hits(['威胁', '胁', '受到'], '我受到了威胁救救我')).toEqual(['受到', '威胁', '胁']);
    expect(hits(['哈哈'], '哈哈哈')).toEqual(['哈哈', '哈哈']);
  });

  test.each(['\uD83D加\uDC68', '\u202E加微信\u202C', '👨\u200D👩\u200D👧加微信'])(
    'lone surrogates, directions and joiners do no harm: %j',
    (text) => {
      const found = new TermMatcher([{ term: '加', folds: ALL }]).find(text);
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['加']);
    },
  );

  test('a joined emoji is found by itself', () => {
    expect(hits(['👨\u200D👩\u200D👧', '🎃'], '🎃 👨\u200D👩\u200D👧')).toEqual([
      '🎃',
      '👨\u200D👩\u200D👧',
    ]);
  });

  test('ten thousand characters of nearly a hit', () => {
    const matcher = new TermMatcher(
      ['a*a*b', '哈 哈 喝', '哈*哈*喝', '哈哈'].map((term) => ({ term, folds: ALL })),
    );
    expect(matcher.find('a'.repeat(10_000))).toEqual([]);
    expect(matcher.find('哈'.repeat(3_000)).length).toBe(2_999);
    expect(matcher.find('哈 '.repeat(2_000)).length).toBe(1);
  });
});

test('censoring covers what hits span, unit for unit, overlaps once', () => {
  const text = '👿badbad 加.微信!';
  const found = new TermMatcher([
    { term: 'badbad', folds: ALL },
    { term: '加微信', folds: ALL },
    { term: '微信', folds: ALL },
  ]).find(text);
  expect(censored(text, found)).toBe('👿■■■■■■ ■■■■!');
  expect(censored(text, [])).toBe(text);
});

/* Properties, against a search that tries every part of the text. */

const term = fc.string({
  unit: fc.constantFrom('a', 'B', '1', '微', '信', '註', '薇', 'é'),
  minLength: 1,
  maxLength: 3,
});
const text = fc.string({
  unit: fc.constantFrom(
    ...['a', 'b', 'B', '1', '壹', '微', '薇', '信', '芯', '注', '註', 'ａ', 'ⓑ', '𝐚', '🅱', 'а'],
    ...['.', ' ', '🔥', '\u200B', '\u0301', 'e', '\uD83D', '薇'],
  ),
  maxLength: 16,
});
const folds = fc.integer({ min: 0, max: ALL }).map(closedFolds);

function folded(part: string, set: number): string {
  const out = new FoldedText();
  foldInto(part, 0, part.length, CharacterFolds.of(set), out);
  return out.text();
}

test('each hit, folded by what it needed, is the term, and by less it is not', () => {
  fc.assert(
    fc.property(term, text, folds, (term, text, folds) => {
      for (const hit of new TermMatcher([{ term, folds }]).find(text)) {
        const part = text.slice(hit.start, hit.end);
        expect(hit.folds & ~folds).toBe(0);
        const plain = (set: number) => {
          const noiseless =
            set & FOLD.noise
              ? folded(part, set).replace(/[\s\p{P}\p{S}]/gu, '')
              : folded(part, set);
          return set & FOLD.repeats ? noiseless.replace(/(\D)\1+/gu, '$1') : noiseless;
        };
        const wanted = (set: number) =>
          set & FOLD.repeats ? folded(term, set).replace(/(\D)\1+/gu, '$1') : folded(term, set);
        // Noise is told from letters where symbols are letters.
        const needed = closedFolds(hit.folds);
        expect(plain(needed)).toBe(wanted(needed));
      }
    }),
    { numRuns: 3000 },
  );
});

test('finds what a search of every part finds', () => {
  fc.assert(
    fc.property(term, text, fc.integer({ min: 0, max: CHARACTER_FOLDS }), (term, text, set) => {
      const folds = set & CHARACTER_FOLDS;
      const wanted = folded(term, folds);
      const found = new TermMatcher([{ term: `*${term}*`, folds }]).find(text);
      let isThere = false;
      for (let start = 0; start < text.length && !isThere; start++) {
        for (let end = start + 1; end <= text.length && !isThere; end++) {
          // Parts that cut a character, or a mark off one, fold to something else than they are.
          const whole =
            folded(text, folds) ===
            folded(text.slice(0, start), folds) +
              folded(text.slice(start, end), folds) +
              folded(text.slice(end), folds);
          const cuts =
            /^[\p{M}\uDC00-\uDFFF]/u.test(text.slice(end)) || /^\p{M}/u.test(text.slice(start));
          isThere = whole && !cuts && folded(text.slice(start, end), folds) === wanted;
        }
      }
      expect(found.length > 0).toBe(isThere);
    }),
    { numRuns: 3000 },
  );
});

test('what may have no hits by its units has none', () => {
  fc.assert(
    fc.property(
      fc.array(term, { minLength: 1, maxLength: 4 }),
      text,
      folds,
      (terms, text, folds) => {
        const matcher = new TermMatcher(
          terms.map((term) => ({ term, folds: folds | FOLD.homophones })),
          sounds,
        );
        const out = new FoldedText();
        foldInto(text, 0, text.length, CharacterFolds.of(CHARACTER_FOLDS), out);
        if (!matcher.mayHit(out.units, 0, out.length)) expect(matcher.find(text)).toEqual([]);
      },
    ),
    { numRuns: 1000 },
  );
});
