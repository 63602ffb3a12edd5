import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { denseOf } from '../../../../testing/denseOf.ts';
import { logOf } from '../../../../testing/trainingOf.ts';
import { INTERACTION_KINDS } from './interactionLog.ts';
import { interactionMatrix, type Weighting } from './interactionMatrix.ts';

const DAY = 86_400_000;
const purchases: Weighting = {
  events: { purchase: 1, cart: 0, view: 0 },
  halfLifeDays: null,
  repeats: 'heaviest',
};
const until = (day: number, from = -Infinity) => ({ from, to: day * DAY });

describe('a matrix of interactions', () => {
  const log = logOf(
    [
      { user: 0, item: 1, day: 0 },
      { user: 0, item: 1, day: 10 },
      { user: 0, item: 0, day: 10, kind: 'view' },
      { user: 2, item: 0, day: 20, strength: 4 },
    ],
    3,
    2,
  );

  test('counts a pair once by its heaviest event, or adds its events', () => {
    expect(denseOf(interactionMatrix(log, until(30), purchases))).toEqual([
      [0, 1],
      [0, 0],
      [4, 0],
    ]);
    const added = interactionMatrix(log, until(30), { ...purchases, repeats: 'add' });
    expect(denseOf(added)[0]).toEqual([0, 2]);
  });

  test('halves what is a half-life old, and leaves out what the window does', () => {
    const fading: Weighting = { ...purchases, halfLifeDays: 10, repeats: 'add' };
    const [first, , third] = denseOf(interactionMatrix(log, until(20.0001), fading));
    expect(first?.[1]).toBeCloseTo(0.25 + 0.5, 4);
    expect(third?.[0]).toBeCloseTo(4, 3);
    expect(denseOf(interactionMatrix(log, until(20, 5 * DAY), fading))[0]?.[1]).toBeCloseTo(
      0.5,
      12,
    );
  });

  test('weighs each kind of event as it is told to', () => {
    const events = { purchase: 1, cart: 0.5, view: 0.1 };
    expect(denseOf(interactionMatrix(log, until(30), { ...purchases, events }))[0]).toEqual([
      0.1, 1,
    ]);
  });

  test('agrees with adding up event by event', () => {
    const events = fc.array(
      fc.record({
        user: fc.nat(4),
        item: fc.nat(5),
        day: fc.nat(50),
        kind: fc.constantFrom(...INTERACTION_KINDS),
        strength: fc.integer({ min: 1, max: 5 }),
      }),
      { maxLength: 60 },
    );
    const weights = { purchase: 1, cart: 0, view: 0.25 };
    fc.assert(
      fc.property(events, fc.constantFrom('add', 'heaviest'), (given, repeats) => {
        const matrix = interactionMatrix(logOf(given, 5, 6), until(40, 10 * DAY), {
          events: weights,
          halfLifeDays: 20,
          repeats,
        });
        const naive = Array.from({ length: 5 }, () => new Array<number>(6).fill(0));
        for (const { user, item, day, kind, strength } of given) {
          if (day < 10 || day >= 40) continue;
          const weight = weights[kind] * strength * 0.5 ** ((40 - day) / 20);
          const before = naive[user]![item]!;
          naive[user]![item] = repeats === 'add' ? before + weight : Math.max(before, weight);
        }
        denseOf(matrix).forEach((row, u) => {
          row.forEach((value, i) => {
            expect(value).toBeCloseTo(naive[u]![i]!, 10);
          });
        });
        for (let u = 0; u < 5; u++) {
          const row = matrix.column.slice(matrix.start[u], matrix.start[u + 1]);
          expect(row).toEqual(row.slice().sort());
        }
      }),
    );
  });
});
