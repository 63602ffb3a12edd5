import fc from 'fast-check';
import { ClusterDraws } from '../evaluation/clusterDraws.ts';
import { describe, expect, test } from 'vitest';
import { logOf } from '../../../../testing/trainingOf.ts';
import type { ListCase } from '../evaluation/listCases.ts';
import { emptyMeasures, firstMeasures, type SideMeasures } from '../evaluation/measureSides.ts';
import { recommendationPolicy } from '../settings/recommendationSettings.ts';
import { compareMetric, metricsOf } from './compareMeasures.ts';
import { SWEEP_KNOBS } from './rehearsalTypes.ts';
import { segmentsOf } from './segmentsOf.ts';
import { mostChanged, shownByGroup, shownOf } from './shownRows.ts';
import { sweepSettings } from './sweepSettings.ts';
import { unbeaten } from './unbeaten.ts';

function measuresOf(ndcg: readonly number[], lists: readonly (readonly number[])[]): SideMeasures {
  const { perList } = emptyMeasures(ndcg.length);
  return {
    perList: { ...perList, ndcg: Float64Array.from(ndcg), revenue: Float64Array.from(ndcg) },
    lists: lists.map((list) => Int32Array.from(list)),
  };
}

describe('two sides compared', () => {
  const live = measuresOf([0, 0, 1, 0], [[0], [0], [0], [0]]);
  const draft = measuresOf([1, 1, 1, 0], [[0], [1], [2], [0]]);
  const comparing = { customers: Int32Array.of(1, 2, 3, 4), items: 4, draws: new ClusterDraws(1) };

  test('give means, and their difference within its interval', () => {
    const compared = compareMetric('home.ndcg', 'ndcg', live, draft, comparing);
    expect([compared.live, compared.draft]).toEqual([0.25, 0.75]);
    expect(compared.difference?.value).toBe(0.5);
    expect(compared.difference!.lower).toBeLessThanOrEqual(0.5);
    expect(compared.difference!.upper).toBeGreaterThanOrEqual(0.5);
    expect(compared.n).toEqual({ live: 4, draft: 4 });
  });

  test('tell money for 1,000 lists', () => {
    expect(compareMetric('x', 'revenue', live, draft, comparing).draft).toBe(750);
  });

  test('count what all lists together show', () => {
    const compared = compareMetric('home.coverage', 'coverage', live, draft, comparing);
    expect([compared.live, compared.draft]).toEqual([0.25, 0.75]);
  });

  test('compare a segment by its own lists only', () => {
    const compared = compareMetric('x', 'ndcg', live, draft, comparing, Int32Array.of(2, 3));
    expect([compared.live, compared.draft, compared.n.draft]).toEqual([0.5, 0.5, 2]);
  });

  test('know nothing of no lists, and do not say 0', () => {
    const none = metricsOf(emptyMeasures(), 3);
    expect(none.ndcg).toBeNull();
    expect(none.gini).toBeNull();
    const compared = compareMetric('x', 'ndcg', emptyMeasures(), emptyMeasures(), {
      ...comparing,
      customers: new Int32Array(0),
    });
    expect([compared.live, compared.difference]).toEqual([null, null]);
  });

  test('the first measures are those of the first lists', () => {
    expect([...firstMeasures(draft, 3).perList.ndcg]).toEqual([1, 1, 1]);
    expect(firstMeasures(draft, 3).lists).toHaveLength(3);
  });

  test('show products more or less often, told for 1,000 lists and by group', () => {
    const shown = shownOf(live, draft, 4);
    expect(mostChanged(shown, 'more', 5).map(({ place }) => place)).toEqual([1, 2]);
    expect(mostChanged(shown, 'less', 5)).toEqual([{ place: 0, live: 1000, draft: 500 }]);
    expect(shownByGroup(shown, (place) => place % 2)).toEqual([
      { place: 0, live: 1000, draft: 750 },
      { place: 1, live: 0, draft: 250 },
    ]);
  });
});

test('segments go by what was known before, and each list is in one of each kind', () => {
  const orders = (user: number, count: number) =>
    Array.from({ length: count }, (_, i) => ({ user, item: user, day: i, basket: user * 10 + i }));
  const log = logOf([...orders(1, 2), ...orders(2, 3)], 3, 5);
  const listCase = (user: number, relevant: number): ListCase => ({
    user,
    seeds: new Int32Array(0),
    relevant: Int32Array.of(relevant),
    revenue: Float64Array.of(1),
    pieces: Float64Array.of(1),
  });
  const cases = [listCase(0, 4), listCase(1, 2), listCase(2, 3)];
  const segments = segmentsOf(cases, log, {
    category: (item) => ['', 'Tea', 'Cups', 'Gifts', 'Sweets'][item] ?? '',
    country: (user) => (user === 2 ? 'CN' : ''),
  });
  const told = segments.map(({ kind, id, lists }) => `${kind} ${id} ${[...lists].join()}`);
  expect(told).toEqual([
    'loyalty new 0',
    'loyalty returning 1',
    'loyalty loyal 2',
    // Of two products bought the head is the one bought most.
    'popularity head 1',
    'popularity tail 0,2',
    'category Cups 2',
    'category Sweets 0',
    'category Tea 1',
    'country CN 2',
  ]);
});

describe('a sweep', () => {
  const { home } = recommendationPolicy.defaults;

  test('of any knob gives settings that may be published, of which no two are the same', () => {
    for (const knob of SWEEP_KNOBS) {
      const variants = sweepSettings(home, knob);
      expect(variants.length).toBeGreaterThan(4);
      expect(new Set(variants.map(({ settings }) => JSON.stringify(settings))).size).toBe(
        variants.length,
      );
      for (const { settings } of variants) {
        const whole = { ...recommendationPolicy.defaults, home: settings };
        expect(recommendationPolicy.schema.safeParse(whole).success).toBe(true);
      }
    }
  });

  test('never leaves a placement without any algorithm', () => {
    const { popularity, itemKnn } = home.algorithms;
    const alone = {
      ...home,
      algorithms: {
        ...home.algorithms,
        popularity: { ...popularity, weight: 50 },
        itemKnn: { ...itemKnn, weight: 0 },
      },
    };
    expect(sweepSettings(alone, 'popularityWeight').map(({ value }) => value)).not.toContain(0);
  });
});

test('the unbeaten points are those that no other is as good as in both and better in one', () => {
  const good = fc.option(fc.integer({ min: 0, max: 6 }));
  const point = fc.record({ first: good, second: good });
  fc.assert(
    fc.property(fc.array(point, { maxLength: 12 }), (points) => {
      const front = unbeaten(points);
      points.forEach((one, i) => {
        if (one.first === null || one.second === null) {
          expect(front[i]).toBe(false);
          return;
        }
        const [a, b] = [one.first, one.second];
        const beaten = points.some(({ first, second }) => {
          if (first === null || second === null) return false;
          return (first > a && second >= b) || (first >= a && second > b);
        });
        expect(front[i]).toBe(!beaten);
      });
    }),
  );
});
