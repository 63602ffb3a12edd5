import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byPerson, type EventsByPerson } from './byPerson.ts';
import { orderedFunnel } from './orderedFunnel.ts';

type Plain = { readonly who: number; readonly at: number; readonly serves: readonly number[] };
type Walk = { furthest: number; events: number[] };

const PERSONS = 4;

const bitsOf = (serves: readonly number[]) => serves.reduce((bits, k) => bits | (1 << k), 0);

/** The first step that an event can serve, so that it comes first within an instant; then the others. */
const KINDS = Array.from({ length: 15 }, (_, n) => n + 1).sort(
  (a, b) => (a & -a) - (b & -b) || a - b,
);

const kindOf = ({ serves }: Plain) => KINDS.indexOf(bitsOf(serves));

function columnsOf(events: readonly Plain[]): EventsByPerson {
  return byPerson({
    person: Int32Array.from(events, ({ who }) => who),
    persons: PERSONS,
    at: Float64Array.from(events, ({ at }) => at),
    kind: Uint8Array.from(events, kindOf),
  });
}

/** The definition for one person: every attempt walked on its own, the best one chosen. */
function naiveWalk(events: readonly Plain[], who: number, steps: number, window: number): Walk {
  const own = events
    .map((event, index) => ({ ...event, index }))
    .filter((event) => event.who === who)
    .sort((a, b) => a.at - b.at || kindOf(a) - kindOf(b) || a.index - b.index);
  let best: Walk & { end: number } = { furthest: -1, events: [], end: -1 };
  own.forEach((first, begin) => {
    if (!first.serves.includes(0)) return;
    const walk = { furthest: 0, events: [first.index], end: begin };
    for (let place = begin + 1; place < own.length && walk.furthest < steps - 1; place++) {
      const event = own[place]!;
      if (event.at - first.at > window || !event.serves.includes(walk.furthest + 1)) continue;
      walk.furthest++;
      walk.events.push(event.index);
      walk.end = place;
    }
    const further = walk.furthest > best.furthest;
    const noLater = walk.furthest === best.furthest && walk.end <= best.end;
    if (further || noLater) best = walk;
  });
  return { furthest: best.furthest, events: best.events };
}

function walksOf(events: readonly Plain[], steps: number, window: number): Walk[] {
  const sorted = columnsOf(events);
  const { furthest, chain } = orderedFunnel(sorted, {
    stepCount: steps,
    window,
    bits: Uint8Array.from(KINDS),
    from: -Infinity,
    to: Infinity,
    now: Infinity,
  });
  return Array.from({ length: PERSONS }, (_, p) => ({
    furthest: furthest[p]!,
    events: [...chain.subarray(p * steps, (p + 1) * steps)]
      .filter((place) => place >= 0)
      .map((place) => sorted.event[place]!),
  }));
}

function anyEvents(steps: number, most: number) {
  return fc.array(
    fc.record({
      who: fc.nat(PERSONS - 1),
      at: fc.nat(12),
      serves: fc.uniqueArray(fc.nat(steps - 1), { minLength: 1, maxLength: most }),
    }),
    { maxLength: 60 },
  );
}

describe('orderedFunnel', () => {
  test.each([
    ['steps that no two share', 1],
    ['events that could serve several steps', 3],
  ])('finds what a walk event by event finds: %s', (_, most) => {
    fc.assert(
      fc.property(anyEvents(4, most), fc.nat(14), (events, window) => {
        const naive = Array.from({ length: PERSONS }, (__, p) => naiveWalk(events, p, 4, window));
        expect(walksOf(events, 4, window)).toEqual(naive);
      }),
      { numRuns: 600 },
    );
  });

  test('the order of the file does not matter where no two events share an instant', () => {
    const distinct = fc.shuffledSubarray([...Array(40).keys()], { minLength: 1 }).chain((times) =>
      fc.tuple(
        ...times.map((at) =>
          fc.record({
            who: fc.nat(PERSONS - 1),
            at: fc.constant(at),
            serves: fc.tuple(fc.nat(3)),
          }),
        ),
      ),
    );
    fc.assert(
      fc.property(distinct, fc.nat(30), (events, window) => {
        const sorted = [...events].sort((a, b) => a.at - b.at);
        const depths = (list: readonly Plain[]) => walksOf(list, 4, window).map((w) => w.furthest);
        expect(depths(events)).toEqual(depths(sorted));
      }),
    );
  });

  test('a longer window never takes anybody less far', () => {
    fc.assert(
      fc.property(anyEvents(4, 2), fc.nat(10), fc.nat(5), (events, window, more) => {
        const longer = walksOf(events, 4, window + more);
        walksOf(events, 4, window).forEach(({ furthest }, p) => {
          expect(longer[p]!.furthest).toBeGreaterThanOrEqual(furthest);
        });
      }),
    );
  });

  test('many events of one person in no order are sorted first', () => {
    const events = Array.from({ length: 200 }, (_, i) => ({
      who: 0,
      at: 200 - i,
      serves: [i % 4],
    }));
    expect(walksOf(events, 4, 1000)[0]).toEqual(naiveWalk(events, 0, 4, 1000));
  });

  test.each([
    [
      'payment before checkout is no payment step',
      [
        [2, 1],
        [1, 2],
        [0, 0],
      ],
      10,
      1,
    ],
    [
      'payment without checkout stops where the checkout is missing',
      [
        [0, 0],
        [2, 1],
      ],
      10,
      0,
    ],
    [
      'exactly at the end of the window still counts',
      [
        [0, 0],
        [1, 4],
        [2, 10],
      ],
      10,
      2,
    ],
    [
      'one moment later does not',
      [
        [0, 0],
        [1, 4],
        [2, 11],
      ],
      10,
      1,
    ],
    [
      'a second attempt counts where it gets further',
      [
        [0, 0],
        [1, 1],
        [0, 50],
        [1, 51],
        [2, 52],
      ],
      10,
      2,
    ],
    [
      'within one instant the order is that of the steps',
      [
        [2, 0],
        [1, 0],
        [0, 0],
      ],
      0,
      2,
    ],
  ] as const)('%s', (_, plain, window, furthest) => {
    const events = plain.map(([step, at]) => ({ who: 0, at, serves: [step] }));
    expect(walksOf(events, 3, window)[0]!.furthest).toBe(furthest);
  });

  test('the same event twice in the steps takes two events', () => {
    const view = (at: number) => ({ who: 0, at, serves: [0, 1] });
    expect(walksOf([view(1)], 2, 5)[0]).toEqual({ furthest: 0, events: [0] });
    expect(walksOf([view(1), view(2)], 2, 5)[0]).toEqual({ furthest: 1, events: [0, 1] });
  });
});
