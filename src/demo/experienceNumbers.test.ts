import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { experienceJobs } from '../features/experience/jobs.ts';
import { DictionarySet } from '../shared/data/facts/dictionarySet.ts';
import { WorkspaceDb } from '../shared/data/workspaceDb.ts';
import { compareProportions } from '../shared/domain/statistics/compareProportions.ts';
import { civilDay } from '../shared/domain/time/civilDay.ts';
import { builtSourceOf } from '../testing/builtSourceOf.ts';
import { jobContextOf } from '../testing/jobContextOf.ts';
import { demoTables } from './tables/demoTables.ts';
import { demoWorld } from './world/demoWorld.ts';
import { MILESTONES } from './world/calendar.ts';
import { CARRIERS, PAYMENT_METHODS, RETURN_EFFECTS } from './world/effects.ts';
import { NPS_EFFECTS } from './world/surveyEffects.ts';

const until = civilDay(2026, 11, 22);
const world = demoWorld({ seed: 20_261_001, lines: 60_000, until });
const dictionaries = new DictionarySet(new Map());
const tables = demoTables(world, 'en', dictionaries, [
  ...(['orderLines', 'shipments', 'events', 'surveyAnswers'] as const),
]);
const context = jobContextOf(builtSourceOf(tables, dictionaries));

describe('what mishaps cost the demo shop', () => {
  test.each([
    { mishap: 'late', stated: RETURN_EFFECTS.lateParcel },
    { mishap: 'failedPayment', stated: RETURN_EFFECTS.failedPayment },
  ] as const)(
    'is found where it is $mishap, as large as it is stated',
    async ({ mishap, stated }) => {
      const now = Date.UTC(2026, 10, 22, 12);
      const found = await experienceJobs.comeback.run(context, {
        mishap,
        zone: 'Asia/Shanghai',
        now,
      });
      const { lower, upper } = found.matched.interval;
      expect(lower).toBeLessThan(stated);
      expect(upper).toBeGreaterThan(stated);
      // It is told from nothing.
      expect(upper).toBeLessThan(0);
      expect(found.lost).toBeGreaterThan(0);
      expect(found.compared).toBeGreaterThan(found.exposed.size * 0.9);
    },
  );
});

const NOW = Date.UTC(2026, 10, 22, 12);
const ASKED = { zone: 'Asia/Shanghai', now: NOW } as const;

describe('the pages of the experience find what the demo shop states', () => {
  test('late parcels: the worst carrier against the best, among parcels of the same days', async () => {
    // Since two carriers took over, so that all of them have the same seasons.
    const days = until - world.from - MILESTONES.newCarriers;
    const { groups } = await experienceJobs.delivery.run(context, {
      ...ASKED,
      by: 'carrier',
      days,
    });
    const late = (place: number) => {
      const own = groups.find(({ name }) => name === CARRIERS[place]?.en)?.late;
      if (!own) throw new Error('no such carrier');
      return own;
    };
    const { difference, interval } = compareProportions(late(3), late(0));
    const stated = CARRIERS[3].late - CARRIERS[0].late;
    expect(difference).toBeGreaterThan(0);
    expect(interval.lower).toBeLessThan(stated);
    expect(interval.upper).toBeGreaterThan(stated);
  });

  test('the new checkout: first tries by card succeed more often, by as much as stated', async () => {
    const found = await experienceJobs.funnelChange.run(context, {
      ...ASKED,
      steps: ['visit', 'paid'],
      window: 7,
      day: world.from + MILESTONES.newCheckout,
      span: 28,
    });
    if (found.state !== 'found') throw new Error(found.state);
    for (const { en, fails } of PAYMENT_METHODS) {
      const [before, after] = fails;
      const change = found.methods.find(({ name }) => name === en);
      if (!change) throw new Error(`no payments with ${en}`);
      // Four methods are looked at: their intervals hold together.
      const together = PAYMENT_METHODS.length;
      const { interval } = compareProportions(change.after, change.before, together);
      expect(interval.lower, en).toBeLessThanOrEqual(before - after);
      expect(interval.upper, en).toBeGreaterThanOrEqual(before - after);
    }
  });

  test('late parcels cost NPS, as much as stated', async () => {
    const db = new WorkspaceDb('experience-numbers');
    const report = await experienceJobs.feedback.run(context, {
      ...ASKED,
      by: 'delivery',
      days: null,
      stamp: { database: db.name, answers: 0, rows: 0 },
    });
    await db.delete();
    const difference = report.groups.find(({ name }) => name === 'late')?.against.nps;
    const { promoters, detractors } = NPS_EFFECTS.lateParcel;
    expect(difference?.interval?.lower).toBeLessThan(100 * (promoters - detractors));
    expect(difference?.interval?.upper).toBeGreaterThan(100 * (promoters - detractors));
    expect(difference?.distinct).toBe(true);
  });
});
