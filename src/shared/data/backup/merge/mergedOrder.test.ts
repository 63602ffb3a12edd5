import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergedOrder, type PlacedImport } from './mergedOrder.ts';

const at = (id: string, time: number): PlacedImport => ({ id, at: time });

describe('imports of two copies of a shop', () => {
  test('come in order of their time after what both have', () => {
    const base = [at('c1', 1), at('c2', 2)];
    const mine = [...base, at('a1', 3), at('a2', 7)];
    const theirs = [...base, at('b1', 5)];
    expect(mergedOrder(mine, theirs)).toEqual(['c1', 'c2', 'a1', 'b1', 'a2']);
  });

  test('keep the order of each side where a clock went back', () => {
    const mine = [at('a1', 90), at('a2', 10)];
    const theirs = [at('b1', 20), at('b2', 30)];
    expect(mergedOrder(mine, theirs)).toEqual(['b1', 'b2', 'a1', 'a2']);
  });

  test('wait for one that both have until its turn on the other side', () => {
    const mine = [at('a1', 1), at('c', 2)];
    const theirs = [at('b1', 100), at('c', 2), at('b2', 101)];
    expect(mergedOrder(mine, theirs)).toEqual(['a1', 'b1', 'c', 'b2']);
  });

  test('come to the same order whichever side merges, with each side’s own order kept', () => {
    const anyImport = fc.record({ id: fc.uuid(), at: fc.nat(20) });
    const lists = fc
      .uniqueArray(anyImport, { selector: ({ id }) => id, maxLength: 12 })
      .chain((all) => fc.tuple(fc.subarray(all), fc.subarray(all)));
    fc.assert(
      fc.property(lists, ([mine, theirs]) => {
        const order = mergedOrder(mine, theirs);
        expect(mergedOrder(theirs, mine)).toEqual(order);
        for (const side of [mine, theirs]) {
          const ids = side.map(({ id }) => id);
          expect(order.filter((id) => ids.includes(id))).toEqual(ids);
        }
        expect(order.length).toBe(new Set([...mine, ...theirs].map(({ id }) => id)).size);
      }),
    );
  });
});
