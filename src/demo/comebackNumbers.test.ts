import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { experienceJobs } from '../features/experience/jobs.ts';
import { DictionarySet } from '../shared/data/facts/dictionarySet.ts';
import { civilDay } from '../shared/domain/time/civilDay.ts';
import { builtSourceOf } from '../testing/builtSourceOf.ts';
import { jobContextOf } from '../testing/jobContextOf.ts';
import { demoTables } from './tables/demoTables.ts';
import { demoWorld } from './world/demoWorld.ts';
import { RETURN_EFFECTS } from './world/effects.ts';

const until = civilDay(2026, 11, 22);
const world = demoWorld({ seed: 20_261_001, lines: 60_000, until });
const dictionaries = new DictionarySet(new Map());
const tables = demoTables(world, 'en', dictionaries, ['orderLines', 'shipments', 'events']);
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
