import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeSlots, pinProblem } from './pinProblem.ts';
import { recommendationPolicy } from './recommendationSettings.ts';
import type { Pin } from './ruleSettings.ts';

const MAY = { from: '2026-05-01', to: '2026-05-31' } as const;
const ALWAYS = { from: null, to: null } as const;

describe('pins', () => {
  test('two pins share a slot where their days do not meet', () => {
    const may = { slot: 1, ...MAY };
    expect(pinProblem({ slot: 1, from: '2026-06-01', to: null }, [may], 4)).toBeNull();
    expect(pinProblem({ slot: 1, from: null, to: '2026-04-30' }, [may], 4)).toBeNull();
    expect(pinProblem({ slot: 2, ...MAY }, [may], 4)).toBeNull();
  });

  test('one day in common is too much', () => {
    const may = { slot: 1, ...MAY };
    expect(pinProblem({ slot: 1, from: '2026-05-31', to: null }, [may], 4)).toBe('slotTaken');
    expect(pinProblem({ slot: 1, from: null, to: '2026-05-01' }, [may], 4)).toBe('slotTaken');
    expect(pinProblem({ slot: 1, ...ALWAYS }, [may], 4)).toBe('slotTaken');
    expect(pinProblem({ slot: 1, ...ALWAYS }, [{ slot: 1, ...ALWAYS }], 4)).toBe('slotTaken');
  });

  test('a slot beyond the list cannot be kept', () => {
    expect(pinProblem({ slot: 5, ...ALWAYS }, [], 4)).toBe('slotBeyond');
    expect(pinProblem({ slot: 4, ...ALWAYS }, [], 4)).toBeNull();
  });

  test('two pins meet on a day that both have, and on none else', () => {
    const date = fc
      .integer({ min: 1, max: 28 })
      .map((day) => `2026-02-${String(day).padStart(2, '0')}`);
    const days = fc
      .tuple(fc.option(date), fc.option(date))
      .filter(([from, to]) => from === null || to === null || from <= to)
      .map(([from, to]) => ({ from, to }));
    const holds = ({ from, to }: { from: string | null; to: string | null }, day: string) =>
      (from === null || from <= day) && (to === null || day <= to);
    fc.assert(
      fc.property(days, days, (a, b) => {
        // The days before and after all that are drawn stand for those without end.
        const every = Array.from({ length: 30 }, (_, i) => `2026-02-${String(i).padStart(2, '0')}`);
        const met = every.some((day) => holds(a, day) && holds(b, day));
        const problem = pinProblem({ slot: 1, ...a }, [{ slot: 1, ...b }], 4);
        expect(problem).toBe(met ? 'slotTaken' : null);
      }),
    );
  });

  test('free slots are those that a pin could have', () => {
    const others = [
      { slot: 1, ...MAY },
      { slot: 3, ...ALWAYS },
    ];
    expect(freeSlots(MAY, others, 4)).toEqual([2, 4]);
    expect(freeSlots({ from: '2026-06-01', to: null }, others, 4)).toEqual([1, 2, 4]);
  });

  test('the schema names the pin at fault, by its field', () => {
    const { schema, defaults } = recommendationPolicy;
    const pin = (id: string, slot: number): Pin => ({
      id,
      slot,
      kind: 'brand',
      value: 'Own',
      ...ALWAYS,
    });
    const issuesOf = (pins: readonly Pin[]) =>
      schema
        .safeParse({ ...defaults, cart: { ...defaults.cart, pins } })
        .error?.issues.map(({ path, message }) => [path.join('.'), message]);
    expect(issuesOf([pin('a', 1), pin('b', 2)])).toBeUndefined();
    expect(issuesOf([pin('a', 1), pin('b', 2), pin('c', 1)])).toEqual([
      ['cart.pins.2.slot', 'slotTaken'],
    ]);
    expect(issuesOf([pin('a', 9)])).toEqual([['cart.pins.0.slot', 'slotBeyond']]);
  });
});
