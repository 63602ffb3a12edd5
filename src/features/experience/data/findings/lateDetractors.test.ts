import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import type { FormAnswerRow } from '../../../../shared/domain/experience/experienceRecords.ts';
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
  forms: { database: 'lateDetractors', answers: 0, rows: 0 },
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

test('answers on the shop’s own forms count too, those without an order not', async () => {
  const db = new WorkspaceDb(PARAMS.forms.database);
  const form = (id: string, order: string): FormAnswerRow => ({
    ...{ id, order, survey: 'visit', version: '', at: Date.parse('2026-01-21T00:00Z'), nps: 0 },
    ...{ csat: null, ces: null, comments: [], customer: '' },
  });
  await db.formAnswers.bulkPut([form('f1', 'l0'), form('f2', 't0'), form('f3', '')]);
  const [finding] = await found(shop(orders('l', true, 60, 30), orders('t', false, 100, 10)));
  expect(finding).toMatchObject({
    share: { count: 31, size: 61 },
    others: { count: 11, size: 101 },
  });
  await db.delete();
});

test('no difference is no finding, nor are more detractors after parcels in time', async () => {
  expect(await found(shop(orders('l', true, 60, 7), orders('t', false, 100, 10)))).toEqual([]);
  expect(await found(shop(orders('l', true, 60, 2), orders('t', false, 100, 60)))).toEqual([]);
});
