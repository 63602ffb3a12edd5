import { runInThisContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalList } from '../../../domain/draws/canonicalList.ts';
import { canonicalValue } from '../../../domain/draws/canonicalValue.ts';
import { drandRound } from '../../../domain/draws/drandRound.ts';
import {
  drawProof,
  drawResult,
  type DrawInput,
  type DrawProof,
} from '../../../domain/draws/drawProof.ts';
import { proofFile } from './proofFile.ts';
import math from './proofMath.mjs?raw';

type Step = { readonly id: string; readonly ok: boolean | null };
type Checked = { readonly ok: boolean; readonly steps: readonly Step[] };

/** The page's own arithmetic, run as the page runs it. */
const checkProof = runInThisContext(`(() => { ${math}; return huitouDraw.check; })()`) as (
  proof: DrawProof,
) => Checked;

const frozenAt = '2026-11-30T12:00:00.000Z';
const source = { kind: 'drand', round: drandRound(Date.parse(frozenAt)) + 20 } as const;
const about = { name: 'Friday', frozenAt, source };
const entries = Array.from({ length: 30 }, (_, i) => ({
  id: `人${i}`,
  weight: (i % 5) + 1,
  group: i < 6 ? 'h1' : '',
}));
const input = (more: Partial<DrawInput> = {}): DrawInput => ({
  method: 'weighted',
  list: canonicalList(entries),
  seed: '5a'.repeat(32),
  value: 'be8a'.repeat(16),
  prizes: [
    { id: 'p1', name: '<b>金</b>', pieces: 1 },
    { id: 'p2', name: 'tea', pieces: 3 },
  ],
  groupCap: 1,
  forfeits: [],
  ...more,
});
const failed = (proof: DrawProof) =>
  checkProof(proof).steps.flatMap(({ id, ok }) => (ok === false ? [id] : []));

describe('the page that checks a draw', () => {
  it('finds an honest draw right, step by step', () => {
    const { ok, steps } = checkProof(drawProof(input(), about));
    expect(ok).toBe(true);
    expect(steps.map((step) => [step.id, step.ok])).toEqual([
      ['engine', true],
      ['form', true],
      ['hash', true],
      ['commitment', true],
      ['later', true],
      ['value', null],
      ['key', true],
      ['awards', true],
    ]);
  });

  it('finds each thing that was tampered with', () => {
    const proof = drawProof(input(), about);
    const heavier = proof.list.replace('人29\t5', '人29\t9');
    expect(heavier).not.toBe(proof.list);
    expect(failed({ ...proof, list: heavier })).toEqual(['hash', 'key', 'awards']);
    expect(failed({ ...proof, list: `${proof.list}x\t1` })).toContain('form');
    expect(failed({ ...proof, seed: '5b'.repeat(32) })).toEqual(['commitment', 'key', 'awards']);
    expect(failed({ ...proof, seed: '' })).toContain('commitment');
    expect(failed({ ...proof, value: 'other' })).toEqual(['key', 'awards']);
    const early = { ...source, round: source.round - 40 };
    expect(failed({ ...proof, source: early })).toEqual(['later']);
    const awards = proof.awards.map((award) => ({ ...award, entry: '人1' }));
    expect(failed({ ...proof, awards })).toEqual(['awards']);
    expect(failed({ ...proof, forfeits: [proof.awards[0]!.entry!] })).toEqual(['awards']);
  });

  it('finds a public value in another spelling than its one wrong', () => {
    const other = { kind: 'other', name: 'lottery', address: '' } as const;
    const ground = (value: string) =>
      failed(drawProof(input({ value }), { ...about, source: other }));
    for (const value of ['3.9.14', 'good night', '晚安']) expect(ground(value)).toEqual([]);
    for (const value of ['03 09 14', '3,9,14', '０３', 'Good night', 'good  night']) {
      expect(ground(value)).toEqual(['value']);
    }
  });

  it('spells public values as the program does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (typed) => {
        const value = canonicalValue(typed);
        if (value === null) return;
        const other = { kind: 'other', name: 'lottery', address: '' } as const;
        const proof = drawProof(input({ value }), { ...about, source: other });
        expect(failed(proof)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('computes what the program computes, for any list, prizes and forfeits, by both methods', () => {
    const inputs = fc.record({
      method: fc.constantFrom('weighted' as const, 'rfc3797' as const),
      size: fc.integer({ min: 1, max: 90 }),
      weights: fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 9 }),
      pieces: fc.array(fc.integer({ min: 1, max: 70 }), { minLength: 1, maxLength: 2 }),
      seed: fc.uint8Array({ minLength: 32, maxLength: 32 }),
      groupCap: fc.nat(2),
      forfeits: fc.array(fc.nat(20), { maxLength: 5 }),
    });
    fc.assert(
      fc.property(inputs, ({ method, size, weights, pieces, seed, groupCap, forfeits }) => {
        const people = Array.from({ length: size }, (_, i) => ({
          id: `😀${i}`,
          weight: weights[i % weights.length] ?? 1,
          group: i % 3 === 0 ? `h${i % 2}` : '',
        }));
        const first = input({
          method,
          list: canonicalList(people),
          seed: method === 'weighted' ? Buffer.from(seed).toString('hex') : '',
          value: method === 'weighted' ? 'value' : '9319./2.5.8.10.12./',
          prizes: pieces.map((n, i) => ({ id: `p${i}`, name: '', pieces: n })),
          groupCap,
        });
        const { order } = drawResult(first);
        const gone = forfeits.flatMap((place) => order[place]?.id ?? []);
        const other = { kind: 'other', name: 'lottery', address: '' } as const;
        const proof = drawProof({ ...first, forfeits: gone }, { ...about, source: other });
        expect(failed(proof)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('holds everything, loads nothing, and lets no text become markup', () => {
    const page = proofFile(drawProof(input(), { ...about, name: '</script><img>' }), 'zh-CN');
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<(link|img|iframe)|src=|@import|url\(|fetch\(/u);
    expect(page).not.toContain('<b>金');
    expect(page.match(/<\/script>/gu)).toHaveLength(3);
    expect(page).toContain('<html lang="zh-CN">');
    expect(page).toContain('5a'.repeat(32));
  });
});
