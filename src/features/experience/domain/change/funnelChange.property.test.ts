import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVENT_TYPES, PAYMENT_RESULT } from '../../../../shared/domain/facts/factTables.ts';
import { factSourceOf } from '../../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../../testing/jobContextOf.ts';
import { experienceJobs } from '../../jobs.ts';
import type { FunnelChange } from './changeTypes.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** 2026-01-01 UTC. */
const START = 20_454 * DAY;
/** The change: the 20th day of 60. */
const CHANGED = 20;
const STEPS = ['view', 'cart', 'paid'] as const;
const TYPES = ['view', 'cart', 'payment'] as const;

type Plain = { readonly who: number; readonly hour: number; readonly step: number };

const anyEvents = fc.array(
  fc.record({ who: fc.nat(5), hour: fc.nat(60 * 24 - 1), step: fc.nat(2) }),
  { maxLength: 250 },
);

/** How many of the people came to each step: each first step of the side walked on its own, on the cut data. */
function naive(events: readonly Plain[], from: number, to: number, window: number): number[] {
  const counts = STEPS.map(() => 0);
  for (let who = 0; who < 6; who++) {
    const own = events
      .filter((event) => event.who === who && event.hour >= from && event.hour < to + window)
      .sort((a, b) => a.hour - b.hour || a.step - b.step);
    let furthest = -1;
    own.forEach((first, begin) => {
      if (first.step !== 0 || first.hour >= to) return;
      let reached = 0;
      for (const event of own.slice(begin + 1)) {
        if (event.step === reached + 1 && event.hour - first.hour <= window) reached++;
      }
      furthest = Math.max(furthest, reached);
    });
    for (let step = 0; step <= furthest; step++) counts[step]!++;
  }
  return counts;
}

function peopleOf(change: FunnelChange, side: 'before' | 'after'): number[] {
  if (change.state !== 'found') return [];
  return [
    change.steps[0]![side].size,
    ...change.steps.map((step) => step[side].count),
    change.whole[side].size,
  ];
}

test('people of each side are those of a walk over the data cut to it', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyEvents,
      fc.constantFrom(1, 3, 7),
      fc.constantFrom(7 as const, 14 as const, 28 as const),
      async (events, window, span) => {
        // The first and the last hour, of others: what the data cover.
        const all = [...events, { who: 98, hour: 0, step: 1 }, { who: 99, hour: 60 * 24, step: 1 }];
        const facts = factSourceOf(
          {
            events: all.map(({ who, hour, step }, n) => ({
              type: EVENT_TYPES.indexOf(TYPES[step]!),
              at: START + hour * HOUR,
              customer: `c${who}`,
              visit: `v${n}`,
              result: PAYMENT_RESULT.succeeded,
            })),
          },
          50,
        );
        const change = await experienceJobs.funnelChange.run(jobContextOf(facts), {
          steps: [...STEPS],
          window,
          day: START / DAY + CHANGED,
          span,
          zone: 'UTC',
          now: START + 90 * DAY,
        });
        // 20 days before it less the window; 39 whole days after it, less the window.
        const days = Math.min(span, CHANGED - window);
        const end = (CHANGED - window) * 24;
        // A window that ends just as the day begins would hold its first moment.
        const before = naive(
          events.filter(({ hour }) => hour < CHANGED * 24),
          end - days * 24,
          end,
          window * 24,
        );
        const first = (CHANGED + 1) * 24;
        const after = naive(events, first, first + days * 24, window * 24);
        expect(change.state).toBe('found');
        expect(peopleOf(change, 'before')).toEqual([...before, before[0]]);
        expect(peopleOf(change, 'after')).toEqual([...after, after[0]]);
      },
    ),
    { numRuns: 150 },
  );
});
