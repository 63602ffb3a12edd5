import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stream } from '../../../../shared/domain/random/stream.ts';
import { byCodePoints } from './byCodePoints.ts';
import { canonicalList, entriesOfList, listHash } from './canonicalList.ts';
import { drandAddress, drandRound, drandTime, QUICKNET, readDrand } from './drandRound.ts';
import { MOST_WEIGHT, type DrawEntry } from './drawEntry.ts';
import { drawKey } from './drawKey.ts';
import { readableId } from './readableId.ts';
import { rfc3797Digest, rfc3797Key, rfc3797Picks } from './rfc3797Picks.ts';
import { commitmentOf, makeSeed } from './seedCommitment.ts';
import { weightedOrder } from './weightedOrder.ts';

const SEED = '3f1e2d4c5b6a79880796a5b4c3d2e1f0ffeeddccbbaa99887766554433221100';
const BEACON = 'be8a2f9d5c0fb0e3a1c4d7e9f2a5b8c1d3e5f7094a6b8c0d1e2f3a4b5c6d7e8f';
const entry = (id: string, weight = 1, group = ''): DrawEntry => ({ id, weight, group });
const EIGHT = [1, 2, 3, 4, 5, 1, 1, 10].map((weight, i) => entry(`u00${i + 1}`, weight));

/** Any UTF-16 code unit, so also halves of pairs. */
const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));

describe('published cases', () => {
  it('RFC 3797, section 6: picks and first digest', () => {
    const key = '9319./2.5.8.10.12./9.18.26.34.41.45./';
    expect(rfc3797Key([[9319], [2, 5, 12, 8, 10], [9, 18, 26, 34, 41, 45]])).toBe(key);
    expect(rfc3797Picks(key, 25, 10)).toEqual([17, 7, 2, 16, 25, 23, 8, 24, 19, 13]);
    expect(rfc3797Digest(key, 0).toUpperCase()).toBe('990DD0A5692A029A98B5E01AA28F3459');
  });

  it('a commitment is over the raw bytes of the seed (exception418.com/provably-fair-giveaways)', () => {
    expect(commitmentOf(SEED)).toBe(
      'eb3e4eebc26e2e834008a30579f11657902b680a86c9ac006a3e2a062a28e79d',
    );
  });

  it('our own weighted draw: hash of the list, key, order', () => {
    const list = canonicalList(EIGHT);
    const hash = listHash(list);
    expect(hash).toBe('cb9d09c659e85703c3796c78deeb838f4aaf25284e246d006eef16b389c8236f');
    const key = drawKey(SEED, BEACON, hash);
    expect(bytesToHex(key)).toBe(
      '6cb9630eeb152eced5417707b25671fba5f2638e218f28c3bf1abcba93c85fc0',
    );
    const order = weightedOrder(EIGHT, key).map((place) => EIGHT[place]?.id);
    expect(order).toEqual(['u005', 'u008', 'u004', 'u007', 'u002', 'u003', 'u006', 'u001']);
  });

  it('rounds of drand quicknet from a time', () => {
    expect(drandRound(Date.parse('2026-04-20T00:00:00Z'))).toBe(27_946_612);
    expect(drandRound(Date.parse('2026-04-20T12:30:45Z'))).toBe(27_961_627);
  });
});

describe('the canonical list', () => {
  it('is the same bytes however the entries are ordered', () => {
    fc.assert(
      fc.property(anyEntries(), fc.nat(), (entries, seed) => {
        const chance = stream(seed, 'shuffle');
        const shuffled = [...entries].sort(() => (chance.chance(0.5) ? 1 : -1));
        expect(canonicalList(shuffled)).toBe(canonicalList(entries));
      }),
    );
  });

  it('gives its entries back, sorted as their UTF-8 bytes are', () => {
    fc.assert(
      fc.property(anyEntries(), (entries) => {
        const list = canonicalList(entries);
        const read = entriesOfList(list);
        expect(canonicalList(read)).toBe(list);
        const bytes = (id: string) => bytesToHex(new TextEncoder().encode(id));
        const byBytes = [...entries].sort((a, b) => (bytes(a.id) < bytes(b.id) ? -1 : 1));
        expect(read).toEqual(byBytes);
      }),
    );
  });

  it('has a group only where there is one', () => {
    expect(canonicalList([entry('b', 2, 'h1'), entry('a')])).toBe('a\t1\nb\t2\th1\n');
  });

  it('puts characters beyond the basic plane last, unlike JavaScript’s own order', () => {
    expect(['😀', '\ufb01', '张三', 'a'].sort(byCodePoints)).toEqual(['a', '张三', '\ufb01', '😀']);
  });

  it('refuses what would make two lists of one, or none', () => {
    const refused: readonly (readonly DrawEntry[])[] = [
      [],
      [entry('a'), entry('a')],
      [entry('a', 0)],
      [entry('a', -1)],
      [entry('a', 1.5)],
      [entry('a', NaN)],
      [entry('a', MOST_WEIGHT + 1)],
      [entry('')],
      [entry('a\tb')],
      [entry('a\nb')],
      [entry(' a')],
      [entry('e\u0301')],
      [entry('\ud83d')],
      [entry('a', 1, 'h\t1')],
      Array.from({ length: 20_001 }, (_, i) => entry(String(i))),
    ];
    for (const entries of refused) expect(() => canonicalList(entries)).toThrow(RangeError);
    for (const list of ['', 'a\t1', 'b\t1\na\t1\n', 'a\t01\n', 'a\t1\t\n', 'a\t1\n\n', 'a\n']) {
      expect(() => entriesOfList(list), JSON.stringify(list)).toThrow(RangeError);
    }
  });
});

describe('ids', () => {
  it('are composed, in one line, without invisible marks around them', () => {
    expect(readableId(' \u2068Zoe\u0301\t B\u2069\ufeff')).toBe('Zo\u00e9 B');
    expect(readableId('👩‍👩‍👧 王')).toBe('👩‍👩‍👧 王');
    expect(readableId('شيماء')).toBe('شيماء');
  });

  it('are none where nothing is left, or half a character is', () => {
    for (const raw of ['', ' \n', '\u200b', '\ud83d', 'a\udc00', 'x'.repeat(121)]) {
      expect(readableId(raw)).toBeNull();
    }
  });

  it('stay as they are when they are read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyUnit }), (raw) => {
        const id = readableId(raw);
        expect(id === null ? null : readableId(id)).toBe(id);
      }),
    );
  });
});

describe('seeds', () => {
  it('are 32 bytes of what is random', () => {
    expect(makeSeed((into) => into.fill(7))).toBe('07'.repeat(32));
    for (const bad of ['', '07', 'x'.repeat(64), SEED.toUpperCase()]) {
      expect(() => commitmentOf(bad)).toThrow(RangeError);
    }
  });
});

describe('rounds of drand', () => {
  it('are out at their time, and not a millisecond before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000_000 }), (round) => {
        expect(drandRound(drandTime(round))).toBe(round);
        if (round > 1) expect(drandRound(drandTime(round) - 1)).toBe(round - 1);
      }),
    );
    expect(() => drandRound(QUICKNET.genesis * 1000 - 1)).toThrow(RangeError);
    expect(drandAddress(5)).toContain(`${QUICKNET.chain}/public/5`);
  });

  it('are read from the whole answer, of which round and signature are checked', () => {
    const signature = 'ab12'.repeat(24);
    const randomness = bytesToHex(sha256(hexToBytes(signature)));
    const said = JSON.stringify({ round: 7, randomness, signature });
    expect(readDrand(` ${said}\n`, 7)).toEqual({ ok: true, randomness });
    expect(readDrand(said, 8)).toEqual({ ok: false, reason: 'otherRound' });
    const forged = JSON.stringify({ round: 7, randomness: BEACON, signature });
    expect(readDrand(forged, 7)).toEqual({ ok: false, reason: 'notItsSignature' });
    // The randomness alone may be of any round.
    for (const text of ['', '{', '[]', '12', BEACON, randomness]) {
      expect(readDrand(text, 7)).toEqual({ ok: false, reason: 'notAValue' });
    }
  });
});

describe('the weighted order', () => {
  const order = (entries: readonly DrawEntry[], seed: number) =>
    weightedOrder(entries, keyOf(seed));

  it('is a permutation without duplicates over 10,000 seeds', () => {
    for (let seed = 0; seed < 10_000; seed++) {
      const drawn = order(EIGHT, seed);
      if (new Set(drawn).size !== 8 || drawn.some((place) => place < 0 || place > 7)) {
        expect.fail(`seed ${seed} gives ${drawn.join()}`);
      }
    }
  });

  it('begins with each entry as often as its weight says (chi-square over 10,000 seeds)', () => {
    const counts = new Array<number>(8).fill(0);
    for (let seed = 0; seed < 10_000; seed++) {
      const [first = -1] = weightedOrder(EIGHT, keyOf(seed), 1);
      counts[first] = (counts[first] ?? 0) + 1;
    }
    const chi = EIGHT.reduce((sum, { weight }, place) => {
      const expected = (10_000 * weight) / 27;
      return sum + ((counts[place] ?? 0) - expected) ** 2 / expected;
    }, 0);
    // The 0.999 quantile of chi-square with 7 degrees of freedom.
    expect(chi).toBeLessThan(24.322);
    // Counts that ignore the weights are far out: the test can fail.
    const flat = EIGHT.reduce((sum, { weight }) => {
      const expected = (10_000 * weight) / 27;
      return sum + (1250 - expected) ** 2 / expected;
    }, 0);
    expect(flat).toBeGreaterThan(1000);
  });

  it('is that of a plain walk over the running sum', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 40 }),
        fc.nat(),
        (weights, seed) => {
          const entries = weights.map((weight, i) => entry(String(i), weight));
          expect(order(entries, seed)).toEqual(plainOrder(weights, keyOf(seed)));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('begins the same however many are picked', () => {
    const key = keyOf(5);
    expect(weightedOrder(EIGHT, key, 3)).toEqual(weightedOrder(EIGHT, key).slice(0, 3));
    expect(weightedOrder(EIGHT, key, 0)).toEqual([]);
    expect(weightedOrder(EIGHT, key, 100)).toHaveLength(8);
    expect(weightedOrder([], key)).toEqual([]);
  });

  it('of the heaviest list is exact: weights add up below 2^53', () => {
    const heavy = Array.from({ length: 2000 }, (_, i) => entry(String(i), MOST_WEIGHT));
    expect(new Set(weightedOrder(heavy, keyOf(1))).size).toBe(2000);
  });
});

describe('picks by RFC 3797', () => {
  it('are a permutation of the pool', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.string(), (pool, key) => {
        const picks = rfc3797Picks(key, pool);
        expect([...picks].sort((a, b) => a - b)).toEqual(
          Array.from({ length: pool }, (_, i) => i + 1),
        );
      }),
    );
  });

  it('refuse a pool that sixteen bits do not number, and sources that are no numbers', () => {
    for (const pool of [-1, 1.5, 65_536]) expect(() => rfc3797Picks('', pool)).toThrow(RangeError);
    for (const source of [[], [1.5], [-1], [NaN]]) {
      expect(() => rfc3797Key([source])).toThrow(RangeError);
    }
  });
});

function keyOf(seed: number): Uint8Array {
  return drawKey(bytesToHex(sha256(new Uint8Array([seed >>> 16, seed >>> 8, seed]))), BEACON, '');
}

/** The definition written once more, without the tree and with another HMAC. */
function plainOrder(weights: readonly number[], key: Uint8Array): number[] {
  const left = weights.map((weight, place) => ({ weight, place }));
  return weights.map((_, i) => {
    const total = BigInt(left.reduce((sum, { weight }) => sum + weight, 0));
    let x = total;
    for (let c = 0, fair = false; !fair; c++) {
      x = BigInt(`0x${createHmac('sha256', key).update(`${i}:${c}`).digest('hex')}`);
      fair = x < ((1n << 256n) / total) * total;
    }
    let r = Number(x % total);
    let at = 0;
    for (; r >= left[at]!.weight; at++) r -= left[at]!.weight;
    return left.splice(at, 1)[0]!.place;
  });
}

function anyEntries(): fc.Arbitrary<DrawEntry[]> {
  const id = fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
      fc.constantFrom('😀', '👩‍👩‍👧', '🇨🇳', '张三', 'Ａ'),
    )
    .map(readableId)
    .filter((read) => read !== null);
  const one = fc.record({
    id,
    weight: fc.integer({ min: 1, max: MOST_WEIGHT }),
    group: fc.constantFrom('', '', 'h1', 'h2'),
  });
  return fc.uniqueArray(one, { selector: (each) => each.id, minLength: 1, maxLength: 30 });
}
