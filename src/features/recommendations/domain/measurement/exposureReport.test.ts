import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPOSURE_PLACEMENTS } from '../../../../shared/domain/facts/factTables.ts';
import { measurementViewOf, type ShownRow } from '../../../../testing/measurementViewOf.ts';
import { exposureReport, type ReportAsked } from './exposureReport.ts';
import { usualPair, type VersionSpan } from './versionSpans.ts';

const ASKED: ReportAsked = {
  versions: [],
  weekStart: 1,
  ab: { a: null, b: null, measure: 'clickThrough', effect: null, split: 0.5 },
};
const HOME = EXPOSURE_PLACEMENTS.indexOf('home');
const CART = EXPOSURE_PLACEMENTS.indexOf('cart');

const anyRows: fc.Arbitrary<ShownRow[]> = fc.array(
  fc
    .record({
      customer: fc.constantFrom('a', 'b', 'c', 'd'),
      version: fc.option(fc.constantFrom('v1', 'v2', 'v3')),
      day: fc.option(fc.integer({ min: 0, max: 30 }), { freq: 6 }),
      placement: fc.integer({ min: 0, max: 3 }),
      position: fc.integer({ min: 0, max: 3 }),
      clicked: fc.option(fc.boolean()),
      bought: fc.option(fc.boolean()),
      amount: fc.option(fc.integer({ min: 0, max: 999 })),
      currency: fc.constantFrom('CNY', 'CNY', 'EUR'),
      feedback: fc.integer({ min: 0, max: 2 }),
      hidden: fc.constantFrom(false, false, true),
    })
    .map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))),
  { maxLength: 40 },
);

describe('exposureReport', () => {
  it('counts what was shown by version, placement and position', async () => {
    const view = await measurementViewOf([
      { customer: 'a', version: 'v1', placement: HOME, position: 1, day: 3, clicked: true },
      { customer: 'a', version: 'v1', placement: HOME, position: 2, day: 3, clicked: false },
      { customer: 'b', version: 'v2', placement: CART, position: 1, day: 9, clicked: false },
      { customer: 'b', version: 'v2', placement: CART, day: 9, clicked: true },
    ]);
    const report = exposureReport(view, ASKED);
    expect(report.scope).toMatchObject({
      all: { exposures: 4, days: { from: 3, to: 9 } },
      withoutTime: 0,
      figures: { exposures: 4, people: 2, clickThrough: { count: 2, size: 4 } },
    });
    const rows = (table: typeof report.byVersion) =>
      table.map(({ version, placement, position, figures }) =>
        [version, placement, position, figures.clickThrough.count, figures.exposures].join(' '),
      );
    expect(rows(report.byVersion)).toEqual(['v1   1 2', 'v2   1 2']);
    expect(rows(report.byPlacement)).toEqual(['v1 home  1 2', 'v2 cart  1 2']);
    expect(rows(report.byPosition)).toEqual(['v2  0 1 1', 'v1  1 1 1', 'v2  1 0 1', 'v1  2 0 1']);
    expect(report.versions.map(({ name, days }) => [name, days?.from])).toEqual([
      ['v1', 3],
      ['v2', 9],
    ]);
  });

  it('leaves amounts in other currencies out, and counts them', async () => {
    const row = { customer: 'a', version: 'v1', bought: true };
    const view = await measurementViewOf([
      { ...row, amount: 500, currency: 'CNY' },
      { ...row, amount: 900, currency: 'EUR' },
      { ...row },
      { ...row, bought: false },
    ]);
    const { scope } = exposureReport(view, ASKED);
    // What was bought for an unknown amount says nothing of revenue; what was not bought is 0.
    expect(scope.figures.revenue).toMatchObject({ sum: 500, size: 2, mean: 250 });
    expect(scope.figures.conversion).toMatchObject({ count: 3, size: 4 });
    expect(scope.foreignAmounts).toBe(1);
  });

  it('has no data where the log says nothing, and no 0', async () => {
    const view = await measurementViewOf([{ customer: 'a', version: 'v1', day: 1 }]);
    const { scope, ab } = exposureReport(view, ASKED);
    expect(scope.figures).toMatchObject({
      exposures: 1,
      clickThrough: { size: 0, rate: NaN },
      conversion: { rate: NaN },
      revenue: { mean: NaN },
      satisfaction: { rate: NaN },
    });
    expect(ab).toBeNull();
    const none = exposureReport(await measurementViewOf([]), ASKED);
    expect(none.scope).toMatchObject({ all: { exposures: 0, days: null } });
    expect(none.weekly).toEqual({ weeks: [], lines: [] });
  });

  it('follows a rate by weeks of the shop, with gaps where nothing was shown', async () => {
    // 1970-01-05 was a Monday.
    const view = await measurementViewOf([
      { customer: 'a', version: 'v1', day: 4, clicked: true },
      { customer: 'a', version: 'v1', day: 10, clicked: false },
      { customer: 'b', version: 'v2', day: 18, clicked: true },
      { customer: 'b', version: 'v2', clicked: true },
    ]);
    const { weekly } = exposureReport(view, ASKED);
    expect(weekly.weeks).toEqual([4, 11, 18]);
    expect(
      weekly.lines.map(({ version, shares }) => [version, ...shares.map(({ size }) => size)]),
    ).toEqual([
      ['v1', 2, 0, 0],
      ['v2', 0, 0, 1],
    ]);
    const sunday = exposureReport(view, { ...ASKED, weekStart: 7 });
    expect(sunday.weekly.weeks).toEqual([3, 10, 17]);
  });

  it('draws the five versions that were shown most', async () => {
    const rows = Array.from({ length: 7 }, (_, v) =>
      Array.from({ length: v + 1 }, (_, i) => ({ customer: `c${i}`, version: `v${v}`, day: v })),
    ).flat();
    const report = exposureReport(await measurementViewOf(rows), ASKED);
    expect(report.weekly.lines.map(({ version }) => version)).toEqual([
      'v2',
      'v3',
      'v4',
      'v5',
      'v6',
    ]);
    expect(report.versionsWithoutLine).toBe(2);
    expect(report.byVersion).toHaveLength(7);
  });

  it('adds up: each table holds every row in scope once', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyRows,
        fc.subarray(['v1', 'v2', '']),
        fc.subarray([0, 1, 2, 3]),
        fc.option(fc.integer({ min: 0, max: 30 })),
        async (rows, versions, placements, from) => {
          const view = await measurementViewOf(rows, { placements: new Set(placements), from });
          const report = exposureReport(view, { ...ASKED, versions });
          const expected = rows.filter(
            ({ hidden, version = '', placement = 0, day }) =>
              hidden !== true &&
              (versions.length === 0 || versions.includes(version)) &&
              (placements.length === 0 || placements.includes(placement)) &&
              (from === null || (day !== undefined && day >= from)),
          );
          const { figures } = report.scope;
          expect(figures.exposures).toBe(expected.length);
          for (const table of [report.byVersion, report.byPlacement, report.byPosition]) {
            const sum = (of: (row: (typeof table)[number]) => number) =>
              table.reduce((total, row) => total + of(row), 0);
            expect(sum((row) => row.figures.exposures)).toBe(expected.length);
            expect(sum((row) => row.figures.clickThrough.count)).toBe(figures.clickThrough.count);
            expect(sum((row) => row.figures.revenue.sum)).toBe(figures.revenue.sum);
            expect(sum((row) => row.figures.satisfaction.size)).toBe(figures.satisfaction.size);
          }
        },
      ),
    );
  });
});

describe('usualPair', () => {
  const span = (name: string, from: number, to: number): VersionSpan => ({
    name,
    exposures: 1,
    days: { from, to },
  });

  it('takes the two that were shown together last, and of those the longest', () => {
    const spans = [span('v1', 0, 40), span('old', 0, 40), span('v2', 41, 90), span('v3', 41, 90)];
    expect(usualPair(spans)).toEqual(['v2', 'v3']);
    expect(usualPair([...spans.slice(2), span('v4', 80, 90)])).toEqual(['v2', 'v3']);
  });

  it('takes the newest two where none were shown together', () => {
    expect(usualPair([span('v1', 0, 9), span('v2', 10, 19), span('v3', 20, 29)])).toEqual([
      'v2',
      'v3',
    ]);
    expect(usualPair([{ name: 'a', exposures: 1, days: null }, span('b', 0, 1)])).toEqual([
      'a',
      'b',
    ]);
    expect(usualPair([span('v1', 0, 9)])).toBeNull();
  });
});
