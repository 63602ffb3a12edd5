import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookupForm } from './lookupForm.ts';
import { gapsOf } from './termGaps.ts';
import { termsOf } from './termsOf.ts';

const textsOf = (text: string) => termsOf(text).map((term) => term.text);

describe('the terms of a text', () => {
  test('are words without case, accents and plural, numbers apart, and pairs of Han', () => {
    expect(textsOf('Crème Mugs, 50g GLASS')).toEqual(['creme', 'mug', '50', 'g', 'glass']);
    expect(textsOf('明前龙井50克')).toEqual(['明前', '前龙', '龙井', '50', '克']);
    expect(textsOf('お茶セット')).toEqual(['お茶', '茶セ', 'セッ', 'ット']);
    expect(textsOf('cafe\u0301 𠀀𠀁')).toEqual(['cafe', '𠀀𠀁']);
    expect(textsOf(' -·—！ ')).toEqual([]);
  });

  test('stand where they say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const folded = lookupForm(text);
        expect(folded).toHaveLength(text.length);
        for (const term of termsOf(text)) {
          const there = folded.slice(term.from, term.to).replace(/\p{M}/gu, '');
          expect([term.text, `${term.text}s`]).toContain(there);
        }
      }),
    );
  });

  test('have gaps over the middle one of three characters of a run', () => {
    const gaps = gapsOf(termsOf('铁关音 好茶'));
    expect(gaps).toEqual([{ text: '铁·音', from: 0, to: 3, pair: 0 }]);
  });
});
