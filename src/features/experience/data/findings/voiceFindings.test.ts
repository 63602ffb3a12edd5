import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { civilDayOfIsoDate } from '../../../../shared/domain/time/civilDay.ts';
import { factSourceOf, type PlainTables } from '../../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../../testing/jobContextOf.ts';
import { orderLine } from '../../../../testing/orderRows.ts';
import { experienceJobs } from '../../jobs.ts';

let db: WorkspaceDb;
let serial = 0;
beforeEach(async () => {
  db = new WorkspaceDb(`voice-findings-${++serial}`);
  await db.open();
});
afterEach(async () => {
  await db.delete();
});

const day = (iso: string) => civilDayOfIsoDate(iso) ?? NaN;
const params = () => ({
  period: { from: day('2026-01-01'), to: day('2026-02-28') },
  zone: 'UTC',
  now: Date.parse('2026-03-01T00:00Z'),
  stamp: { database: db.name, marks: 0 },
});

/** So many reviews with the same words, the first of them of one star, the others of five. */
function reviews(name: string, body: string, many: number, bad: number) {
  return Array.from({ length: many }, (_, n) => ({
    ...{ review: `${name}${n}`, customer: `${name}${n}`, body, rating: n < bad ? 1 : 5 },
    at: Date.parse('2026-02-10T00:00Z'),
  }));
}

const run = async (tables: PlainTables) => {
  const context = jobContextOf(factSourceOf(tables, 40));
  return (await experienceJobs.voiceFindings.run(context, params())).found;
};

test('a subject that is spoken of more negatively than all else is found, with who says it', async () => {
  const tables = {
    reviews: [
      ...reviews('p', 'the packaging', 60, 40),
      ...reviews('t', 'the taste', 100, 20),
      ...reviews('n', 'this one', 100, 20),
    ],
    orderLines: [orderLine('p0', '2026-01-05T00:00Z'), orderLine('p59', '2026-01-05T00:00Z')],
  };
  const [finding, ...more] = await run(tables);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({
    source: 'negativeSubject',
    group: 'packaging',
    share: { count: 40, size: 60 },
    others: { count: 40, size: 200 },
    stake: { customers: 40 },
  });
  expect(finding?.excess).toBeCloseTo(28, 9);
  // Only who said it negatively is at stake.
  const line = orderLine('p0', '2026-01-05T00:00Z');
  expect(finding?.stake?.money.map(({ amount }) => amount)).toEqual([line.amount]);
  const context = jobContextOf(factSourceOf(tables));
  const share = await experienceJobs.voiceFindingShare.run(context, {
    ...params(),
    group: 'packaging',
  });
  expect(share).toMatchObject({ count: 40, size: 60 });
});

test('a review of two subjects counts under each, and among the others of neither', async () => {
  // All of one kind speak of both: what is not of packaging is not of taste either.
  const [first, second] = await run({
    reviews: [...reviews('b', 'packaging and taste', 60, 45), ...reviews('n', 'this one', 100, 20)],
  });
  expect(first).toMatchObject({ share: { size: 60 }, others: { count: 20, size: 100 } });
  expect(second).toMatchObject({ share: { size: 60 }, others: { count: 20, size: 100 } });
});

test('subjects as negative as all else are no finding', async () => {
  expect(
    await run({
      reviews: [
        ...reviews('p', 'the packaging', 60, 13),
        ...reviews('t', 'the taste', 100, 20),
        ...reviews('n', 'this one', 100, 20),
      ],
    }),
  ).toEqual([]);
});

test('reviews of other days take no part', async () => {
  const old = reviews('p', 'the packaging', 60, 60).map((review) => ({
    ...review,
    at: Date.parse('2025-12-31T23:59Z'),
  }));
  expect(await run({ reviews: [...old, ...reviews('n', 'this one', 100, 20)] })).toEqual([]);
});
