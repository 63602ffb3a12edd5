import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { SHIPMENT_STATE } from '../../../../shared/domain/facts/factTables.ts';
import { civilDayOfIsoDate } from '../../../../shared/domain/time/civilDay.ts';
import { factSourceOf, type PlainTables } from '../../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../../testing/jobContextOf.ts';
import { orderLine } from '../../../../testing/orderRows.ts';
import type { FindingsParams } from '../../domain/findings/findingTypes.ts';
import { experienceJobs } from '../../jobs.ts';

const day = (iso: string) => civilDayOfIsoDate(iso) ?? NaN;
const PARAMS: FindingsParams = {
  period: { from: day('2026-01-01'), to: day('2026-02-28') },
  zone: 'UTC',
  now: Date.parse('2026-03-01T00:00Z'),
};

/** Orders with one parcel and one answer each: the first so many give 3, the others 9. */
function orders(name: string, late: boolean, many: number, detractors: number): PlainTables {
  const all = Array.from({ length: many }, (_, n) => `${name}${n}`);
  const promisedAt = Date.parse('2026-01-10T00:00Z');
  return {
    shipments: all.map((order) => ({
      ...{ order, shipment: order, promisedAt, state: SHIPMENT_STATE.delivered },
      deliveredAt: promisedAt + (late ? 3 : -1) * 86_400_000,
    })),
    surveyAnswers: all.map((order, n) => ({
      ...{ response: order, order, customer: order, nps: n < detractors ? 3 : 9 },
      at: Date.parse('2026-01-20T00:00Z'),
    })),
  };
}

function shop(...parts: readonly PlainTables[]): PlainTables {
  return {
    shipments: parts.flatMap(({ shipments = [] }) => shipments),
    surveyAnswers: parts.flatMap(({ surveyAnswers = [] }) => surveyAnswers),
    orderLines: [orderLine('l0', '2026-01-05T00:00Z')],
  };
}

async function found(tables: PlainTables) {
  const all = await experienceJobs.findings.run(jobContextOf(factSourceOf(tables, 40)), PARAMS);
  return all.found.filter(({ source }) => source === 'detractorLate');
}

test('more detractors after late parcels are found, with what they spent', async () => {
  const tables = shop(orders('l', true, 60, 30), orders('t', false, 100, 10));
  const [finding, ...more] = await found(tables);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({
    group: 'late',
    share: { count: 30, size: 60 },
    others: { count: 10, size: 100 },
    stake: { customers: 30 },
  });
  expect(finding?.excess).toBeCloseTo(24, 9);
  const line = orderLine('l0', '2026-01-05T00:00Z');
  expect(finding?.stake?.money.map(({ amount }) => amount)).toEqual([line.amount]);
  const context = jobContextOf(factSourceOf(tables));
  const group = { source: 'detractorLate', group: 'late' } as const;
  expect(await experienceJobs.findingShare.run(context, { ...PARAMS, ...group })).toMatchObject({
    count: 30,
    size: 60,
  });
});

test('no difference is no finding, nor are more detractors after parcels in time', async () => {
  expect(await found(shop(orders('l', true, 60, 7), orders('t', false, 100, 10)))).toEqual([]);
  expect(await found(shop(orders('l', true, 60, 2), orders('t', false, 100, 60)))).toEqual([]);
});
