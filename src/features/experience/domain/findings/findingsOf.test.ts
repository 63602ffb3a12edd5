import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingsOf, judgedParts } from './findingsOf.ts';

describe('findings', () => {
  test('are parts that do worse than the rest, with what that comes to', () => {
    const [found, ...more] = findingsOf('lateCarrier', [
      { name: 'A', count: 60, size: 300 },
      { name: 'B', count: 30, size: 300 },
      { name: 'C', count: 30, size: 300 },
    ]);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ group: 'A', share: { rate: 0.2 }, others: { rate: 0.1 } });
    expect(found?.difference.difference).toBeCloseTo(0.1, 12);
    // 60 where a tenth of 300 would be 30.
    expect(found?.excess).toBeCloseTo(30, 9);
  });

  test('are none where the difference may be chance, the part is small, or has no name', () => {
    const rest = { name: 'B', count: 100, size: 1000 };
    expect(findingsOf('lateCarrier', [{ name: 'A', count: 6, size: 40 }, rest])).toEqual([]);
    expect(findingsOf('lateCarrier', [{ name: 'A', count: 29, size: 29 }, rest])).toEqual([]);
    expect(findingsOf('lateCarrier', [{ name: '', count: 300, size: 300 }, rest])).toEqual([]);
    expect(findingsOf('lateCarrier', [{ name: 'A', count: 300, size: 300 }])).toEqual([]);
    expect(findingsOf('lateCarrier', [])).toEqual([]);
  });

  test('rest on parts that can be judged: none where nothing is known to go wrong', () => {
    const names = (groups: Parameters<typeof judgedParts>[0]) =>
      judgedParts(groups).map(({ name }) => name);
    const part = (name: string, count: number, size: number) => ({ name, count, size });
    expect(names([part('A', 1, 40), part('B', 0, 40), part('', 0, 40), part('C', 0, 29)])).toEqual([
      'A',
      'B',
    ]);
    expect(names([part('A', 0, 40), part('B', 0, 40)])).toEqual([]);
    expect(names([part('A', 9, 40), part('B', 0, 29)])).toEqual([]);
    expect(names([])).toEqual([]);
  });

  test('are rarer the more parts are looked at: one in many is worse by chance', () => {
    const worst = { name: 'A', count: 16, size: 100 };
    const part = (n: number) => ({ name: `B${n}`, count: 9, size: 100 });
    const few = [worst, ...Array.from({ length: 11 }, (_, n) => part(n))];
    const plain = [worst, { name: 'B', count: 99, size: 1100 }];
    expect(findingsOf('lateRegion', plain).map(({ group }) => group)).toEqual(['A']);
    expect(findingsOf('lateRegion', few)).toEqual([]);
  });

  test('compare overlapping parts with what does not have them, and say what a case is worth', () => {
    const [found, ...more] = findingsOf('negativeSubject', [
      {
        ...{ name: 'A', label: 'Tea', count: 60, size: 100, others: { count: 30, size: 100 } },
        worth: { currency: 'EUR', amount: 250 },
      },
      { name: 'B', count: 30, size: 100, others: { count: 60, size: 100 } },
      // Too few others, whatever the sums of the list are.
      { name: 'C', count: 90, size: 100, others: { count: 0, size: 29 } },
    ]);
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      ...{ group: 'A', label: 'Tea', others: { count: 30, size: 100 } },
      stake: { customers: 30, money: [{ currency: 'EUR', amount: 7500 }] },
    });
    expect(found?.excess).toBeCloseTo(30, 9);
  });

  test('say how many are concerned where nobody knows what a case is worth', () => {
    const [found] = findingsOf('incompletePage', [
      { name: 'A', count: 60, size: 100, worth: null },
      { name: '', count: 30, size: 100 },
    ]);
    expect(found?.stake).toEqual({ customers: 30, money: [] });
  });

  test('never say more excess than there are cases, whatever the parts are', () => {
    const group = fc
      .tuple(fc.string({ minLength: 1, maxLength: 3 }), fc.nat(500), fc.nat(500))
      .map(([name, hits, rest]) => ({ name, count: hits, size: hits + rest }));
    fc.assert(
      fc.property(fc.uniqueArray(group, { selector: ({ name }) => name }), (groups) => {
        for (const { excess, share, others } of findingsOf('failedMethod', groups)) {
          expect(excess).toBeGreaterThan(0);
          expect(excess).toBeLessThanOrEqual(share.count);
          expect(share.rate).toBeGreaterThan(others.rate);
        }
      }),
    );
  });
});
