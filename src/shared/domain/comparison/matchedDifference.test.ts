import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stream } from '../random/stream.ts';
import { matchedDifference, type ComparedColumns } from './matchedDifference.ts';

type Thing = { exposed: 0 | 1; outcome: 0 | 1; stratum: number; cluster?: number };

function columns(things: readonly Thing[]): ComparedColumns {
  return {
    exposed: Uint8Array.from(things, ({ exposed }) => exposed),
    outcome: Uint8Array.from(things, ({ outcome }) => outcome),
    stratum: Int32Array.from(things, ({ stratum }) => stratum),
    cluster: Int32Array.from(things, ({ cluster }, place) => cluster ?? place),
  };
}

/** `hits` of `size` things with the outcome. */
const group = (stratum: number, exposed: 0 | 1, hits: number, size: number): Thing[] =>
  Array.from({ length: size }, (_, i) => ({ stratum, exposed, outcome: i < hits ? 1 : 0 }));

/** Sato 1989, Biometrics 45:1323–1324: the variance of the same estimate, things independent. */
function satoVariance(things: readonly Thing[]): number {
  const places = [...new Set(things.map(({ stratum }) => stratum))];
  const counts = places.map((place) => {
    const all = things.filter(({ stratum }) => stratum === place);
    const of = (exposed: number) => all.filter((each) => each.exposed === exposed);
    const hits = (some: Thing[]) => some.filter(({ outcome }) => outcome === 1).length;
    return { a: hits(of(1)), m1: of(1).length, c: hits(of(0)), m0: of(0).length, n: all.length };
  });
  const sum = (value: (count: (typeof counts)[number]) => number) =>
    counts.reduce((total, count) => total + value(count), 0);
  const weight = sum(({ m1, m0, n }) => (m1 * m0) / n);
  const difference = sum(({ a, m1, c, m0, n }) => (a * m0 - c * m1) / n) / weight;
  const p = sum(
    ({ a, m1, c, m0, n }) => (m1 ** 2 * c - m0 ** 2 * a + (m1 * m0 * (m0 - m1)) / 2) / n ** 2,
  );
  const q = sum(({ a, m1, c, m0, n }) => (a * (m0 - c) + c * (m1 - a)) / (2 * n));
  return (difference * p + q) / weight ** 2;
}

describe('a matched difference', () => {
  test('is taken among things that are alike: what only looks like an effect goes away', () => {
    // In both strata half of either come back; the exposed are mostly of the loyal one.
    const things = [
      ...[...group(0, 1, 72, 90), ...group(0, 0, 8, 10)],
      ...[...group(1, 1, 2, 10), ...group(1, 0, 18, 90)],
    ];
    const { plain, matched, exposed, others, strata, compared } = matchedDifference(
      columns(things),
    );
    expect([exposed, others]).toEqual([
      { count: 74, size: 100 },
      { count: 26, size: 100 },
    ]);
    expect(plain.difference).toBeCloseTo(0.48, 12);
    expect(matched.difference).toBeCloseTo(0, 12);
    expect(matched.interval.lower).toBeLessThan(0);
    expect(matched.interval.upper).toBeGreaterThan(0);
    expect([strata, compared]).toEqual([2, 100]);
  });

  test('leaves out those who have no like, and is nothing where nobody has one', () => {
    const alone = [...group(0, 1, 5, 10), ...group(1, 0, 5, 10)];
    expect(matchedDifference(columns(alone)).matched.difference).toBeNaN();
    expect(matchedDifference(columns([])).matched.interval.lower).toBeNaN();
    const { matched, strata, compared } = matchedDifference(
      columns([...alone, ...group(2, 1, 3, 10), ...group(2, 0, 5, 10)]),
    );
    expect(matched.difference).toBeCloseTo(-0.2, 12);
    expect([strata, compared]).toEqual([1, 10]);
  });

  test('of pairs has the variance of paired differences', () => {
    // 30 pairs: in 12 only the exposed one, in 4 only the other, in the rest both or neither.
    const pair = (n: number, one: 0 | 1, other: 0 | 1): Thing[] => [
      { stratum: n, exposed: 1, outcome: one },
      { stratum: n, exposed: 0, outcome: other },
    ];
    const things = Array.from({ length: 30 }, (_, n) =>
      n < 12 ? pair(n, 1, 0) : n < 16 ? pair(n, 0, 1) : pair(n, n % 2 ? 1 : 0, n % 2 ? 1 : 0),
    ).flat();
    const { matched } = matchedDifference(columns(things), 1);
    const differences = Array.from({ length: 30 }, (_, n): number =>
      n < 12 ? 1 : n < 16 ? -1 : 0,
    );
    const mean = differences.reduce((sum, each) => sum + each, 0) / 30;
    const variance = differences.reduce((sum, each) => sum + (each - mean) ** 2, 0) / 30 / 30;
    expect(matched.difference).toBeCloseTo(mean, 12);
    // Half of it is the standard error, because z is 1; the two of a pair are taken as independent.
    const half = matched.interval.upper - matched.difference;
    expect(half ** 2).toBeCloseTo(variance, 12);
  });

  test('agrees with Sato about things that are independent, in strata of any size', () => {
    const chance = stream(11, 'independent');
    const random = () => chance.unit();
    const things = Array.from({ length: 4000 }, (): Thing => {
      const stratum = Math.floor(random() * 60);
      const exposed = random() < 0.1 + 0.01 * (stratum % 30) ? 1 : 0;
      return { stratum, exposed, outcome: random() < 0.5 - 0.12 * exposed ? 1 : 0 };
    });
    const { matched } = matchedDifference(columns(things), 1);
    const half = matched.interval.upper - matched.difference;
    expect(half ** 2 / satoVariance(things)).toBeGreaterThan(0.95);
    expect(half ** 2 / satoVariance(things)).toBeLessThan(1.05);
  });

  test('has intervals that hold about 95 times in 100 where customers bring several orders each', () => {
    const chance = stream(5, 'clusters');
    const random = () => chance.unit();
    let held = 0;
    let narrow = 0;
    for (let round = 0; round < 400; round++) {
      const things = Array.from({ length: 80 }, (_, cluster) => {
        // Who is exposed is so with every order, and is loyal or not: groups are like this.
        const exposed = random() < 0.4 ? 1 : 0;
        const loyal = random() < 0.5 ? 0.35 : 0;
        return Array.from({ length: 8 }, (_, n): Thing => ({
          ...{ stratum: n, cluster, exposed },
          outcome: random() < 0.3 + loyal - 0.1 * exposed ? 1 : 0,
        }));
      }).flat();
      const { interval } = matchedDifference(columns(things)).matched;
      if (interval.lower < -0.1 && interval.upper > -0.1) held++;
      const alone = things.map(({ exposed, outcome, stratum }) => ({ exposed, outcome, stratum }));
      const careless = matchedDifference(columns(alone)).matched.interval;
      if (careless.lower < -0.1 && careless.upper > -0.1) narrow++;
    }
    expect(held / 400).toBeGreaterThan(0.92);
    expect(held / 400).toBeLessThan(0.98);
    // Taking orders of one customer as independent would promise too much.
    expect(narrow / 400).toBeLessThan(0.9);
  });

  test('turns round where exposed and others change places, whatever the order of things', () => {
    const thing = fc.record({
      exposed: fc.constantFrom<0 | 1>(0, 1),
      outcome: fc.constantFrom<0 | 1>(0, 1),
      stratum: fc.nat(4),
      cluster: fc.nat(9),
    });
    fc.assert(
      fc.property(fc.array(thing, { maxLength: 60 }), (things) => {
        const one = matchedDifference(columns(things)).matched;
        const turned = matchedDifference(
          columns(
            things
              .map((each): Thing => ({ ...each, exposed: each.exposed === 1 ? 0 : 1 }))
              .reverse(),
          ),
        ).matched;
        if (Number.isNaN(one.difference)) expect(turned.difference).toBeNaN();
        else {
          expect(turned.difference).toBeCloseTo(-one.difference, 9);
          expect(turned.interval.upper).toBeCloseTo(-one.interval.lower, 9);
        }
      }),
    );
  });
});
