import { describe, expect, test } from 'vitest';
import type { exposures } from '../../../../shared/domain/facts/factTables.ts';
import { ANSWER, EXPOSURE_PLACEMENTS } from '../../../../shared/domain/facts/factTables.ts';
import { civilDayOfIsoDate } from '../../../../shared/domain/time/civilDay.ts';
import { factSourceOf, type PlainRow } from '../../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../../testing/jobContextOf.ts';
import type { MeasurementParams } from '../../domain/measurement/measurementParams.ts';
import { exposureReportOf } from './exposureReportOf.ts';

type Row = PlainRow<typeof exposures>;

const HOME = EXPOSURE_PLACEMENTS.indexOf('home');
const CART = EXPOSURE_PLACEMENTS.indexOf('cart');
const ASKED: MeasurementParams = {
  versions: [],
  placements: [],
  from: null,
  to: null,
  zone: 'Asia/Shanghai',
  weekStart: 1,
  currency: null,
  ab: { a: null, b: null, measure: 'clickThrough', effect: null, split: 0.5 },
};

function row(customer: string, at: string, other: Partial<Row> = {}): Row {
  return {
    exposure: `${customer} ${at}`,
    customer,
    at: Date.parse(at),
    version: 'v1',
    placement: HOME,
    clicked: ANSWER.no,
    ...other,
  };
}

const report = (rows: readonly Row[], asked: Partial<MeasurementParams> = {}) =>
  exposureReportOf(jobContextOf(factSourceOf({ exposures: rows }, 2)), { ...ASKED, ...asked });

const ROWS = [
  // One o'clock on Monday in Shanghai, where it is still Sunday in UTC.
  row('a', '2026-06-07T17:00Z', { clicked: ANSWER.yes, amount: 500, currency: 'CNY' }),
  row('b', '2026-06-10T02:00Z', { placement: CART, amount: 700, currency: 'CNY' }),
  row('c', '2026-06-14T17:00Z', { version: 'v2', amount: 900, currency: 'EUR' }),
];

describe('the report on an imported log', () => {
  test('is on the calendar of the shop, up to the last instant of the log', async () => {
    const { report: counted, dataThrough, weekStarts, weeksEnd } = await report(ROWS);
    const day = (date: string) => civilDayOfIsoDate(date) ?? NaN;
    expect(counted.scope.all).toMatchObject({
      exposures: 3,
      days: { from: day('2026-06-08'), to: day('2026-06-15') },
    });
    expect(dataThrough).toBe(Date.parse('2026-06-14T17:00Z'));
    expect(weekStarts.map((at) => new Date(at).toISOString())).toEqual([
      '2026-06-07T16:00:00.000Z',
      '2026-06-14T16:00:00.000Z',
    ]);
    expect(new Date(weeksEnd).toISOString()).toBe('2026-06-21T16:00:00.000Z');
  });

  test('names versions as the log does, and takes what is asked for alone', async () => {
    const all = await report(ROWS);
    expect(all.report.byVersion.map(({ version }) => version)).toEqual(['v1', 'v2']);
    const cart = await report(ROWS, { placements: ['cart'] });
    expect(cart.report.scope.figures.exposures).toBe(1);
    const late = await report(ROWS, { from: '2026-06-09', to: '2026-06-14' });
    expect(late.report.scope.figures).toMatchObject({ exposures: 1, people: 1 });
  });

  test('sums amounts in the currency that most of them are in, unless the shop has one', async () => {
    expect((await report(ROWS)).currency).toBe('CNY');
    expect((await report(ROWS, { currency: 'EUR' })).currency).toBe('EUR');
    expect((await report([row('a', '2026-06-08T00:00Z')])).currency).toBeNull();
  });

  test('of rows without a time has no days and no weeks, and of no rows nothing', async () => {
    const { at: _, ...timeless } = row('a', '2026-06-08T00:00Z');
    const undated = await report([timeless]);
    expect(undated).toMatchObject({ dataThrough: null, weekStarts: [], weeksEnd: 0 });
    expect(undated.report.scope.all).toMatchObject({ exposures: 1, days: null });
    const period = await report([timeless], { from: '2026-06-01' });
    expect(period.report.scope).toMatchObject({ withoutTime: 1, figures: { exposures: 0 } });
    const none = await report([]);
    expect(none).toMatchObject({ dataThrough: null, currency: null, weekStarts: [] });
    expect(none.report.scope.all.exposures).toBe(0);
  });
});
