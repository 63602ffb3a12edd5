import { createInstance } from 'i18next';
import { describe, expect, test } from 'vitest';
import { createFormats } from '../../../../shared/i18n/createFormats.ts';
import { civilDay } from '../../../../shared/domain/time/civilDay.ts';
import { compareProportions } from '../../../../shared/domain/statistics/compareProportions.ts';
import { proportion, wilson } from '../../../../shared/domain/statistics/wilson.ts';
import type { Explanation } from '../../../../shared/ui/explanation.ts';
import { cohortMeans } from '../../domain/cohortMeans.ts';
import { DEFAULT_QUERY, MEASURES, type RetentionQuery } from '../../domain/retentionQuery.ts';
import {
  CELL,
  type CohortTable,
  type OrderGaps,
  type SummaryResult,
} from '../../domain/retentionTypes.ts';
import { en } from '../../strings/en.ts';
import { zhCN } from '../../strings/zh-CN.ts';
import { cohortHeat } from '../cohorts/cohortHeat.ts';
import { cohortTwin } from '../cohorts/cohortTwin.ts';
import { legendWords } from '../cohorts/cohortTexts.ts';
import type { TwinTable } from '../../../../shared/ui/chart/twinTable.ts';
import { curvePoints } from '../curve/curvePoints.ts';
import { curveTwin } from '../curve/curveTwin.ts';
import { revenueTwin } from '../panels/revenueTwin.ts';
import type { RetentionText } from '../retentionText.ts';
import { columnMeans } from './columnMeans.ts';
import { explainCell, explainSize } from './explainCell.ts';
import { explainFrequency } from './explainFrequency.ts';
import { explainGapBin, explainQuartile } from './explainGaps.ts';
import { explainMean } from './explainMean.ts';
import { explainProductDifference, explainProductShare } from './explainProduct.ts';
import { explainObserved, explainRepeatRate } from './explainRepeatRate.ts';
import { explainRevenue } from './explainRevenue.ts';
import { explainTarget } from './explainTarget.ts';
import { explainChosenTotal, explainLines } from './explainTotals.ts';
import type { ExplainWords } from './explainWords.ts';
import { highlightWords } from './highlightWords.ts';

const i18n = createInstance({
  lng: 'en',
  resources: { en: { retention: en }, 'zh-CN': { retention: zhCN } },
  initAsync: false,
  interpolation: { escapeValue: false },
});
await i18n.init();

function wordsOf(
  query: Partial<RetentionQuery> = {},
  language: 'en' | 'zh-CN' = 'en',
  asNumber = false,
): ExplainWords {
  const points = language === 'en' ? '{{value}} pts' : '{{value}} 个百分点';
  return {
    t: i18n.getFixedT(language, 'retention') as RetentionText,
    format: createFormats(language, { points }),
    state: { query: { ...DEFAULT_QUERY, ...query }, asNumber, usual: DEFAULT_QUERY },
    calendar: { zone: 'Europe/Berlin', weekStart: 1 },
    currency: 'EUR',
    span: {
      revision: 1,
      dataThrough: Date.UTC(2026, 10, 20, 8),
      throughDay: civilDay(2026, 11, 20),
      historyStart: civilDay(2026, 1, 5),
    },
    importedAge: language === 'en' ? 'today 08:40' : '今天 08:40',
  };
}

/** Months from February 2026 on: size, then [customers, orders, revenue] of columns 1, 2 … */
type Cohort = readonly [size: number, ...cells: (readonly [number, number, number])[]];

function tableOf(cohorts: readonly Cohort[], overrides: Partial<CohortTable> = {}): CohortTable {
  const rows = cohorts.length;
  const columns = Math.max(...cohorts.map((cohort) => cohort.length));
  const sums = cohorts.flatMap(([size, ...cells]) =>
    Array.from({ length: columns }, (_, column) =>
      column === 0 ? ([size, size, size * 1000] as const) : (cells[column - 1] ?? [0, 0, 0]),
    ),
  );
  const sizes = sums.map((_, cell) => cohorts[Math.floor(cell / columns)]?.[0] ?? 0);
  const state = Uint8Array.from(sums, (_, cell) => {
    const known = (cohorts[Math.floor(cell / columns)]?.length ?? 0) - 1;
    const column = cell % columns;
    if (column > known) return CELL.future;
    return column === known && cohorts.length > 1 && column > 0 ? CELL.inProgress : CELL.complete;
  });
  const { measure = 'customers', entry = 'firstEver' } = overrides;
  const counts = {
    size: Uint32Array.from(cohorts, ([size]) => size),
    customers: Uint32Array.from(sums, ([customers]) => customers),
    orders: Uint32Array.from(sums, ([, orders]) => orders),
    revenue: Float64Array.from(sums, ([, , revenue]) => revenue),
    state: overrides.state ?? state,
  };
  const intervals = sums.map(([customers], cell) => wilson(customers, sizes[cell] ?? 0));
  return {
    unit: 'month',
    entry,
    returns: 'on',
    windows: 'calendar',
    measure,
    minOrders: 1,
    rows,
    columns,
    firstDay: Int32Array.from(cohorts, (_, row) => civilDay(2026, 2 + row, 1)),
    lastDay: Int32Array.from(cohorts, (_, row) => civilDay(2026, 3 + row, 1) - 1),
    nearHistoryStart: new Uint8Array(rows),
    columnFrom: Int32Array.from({ length: columns }, (_, column) => column),
    columnTo: Int32Array.from({ length: columns }, (_, column) => column),
    ...counts,
    lower: Float64Array.from(intervals, ({ lower }) => lower),
    upper: Float64Array.from(intervals, ({ upper }) => upper),
    means: cohortMeans(counts, { rows, columns }, entry, measure),
    ...overrides,
  };
}

const NONE = [0, 0, 0] as const;
/** 68 of 846 came back in September. */
const FEBRUARY: Cohort = [846, NONE, NONE, NONE, NONE, NONE, NONE, [68, 90, 123_450]];

const fact = ({ facts }: Explanation, term: string) =>
  facts.find((each) => each.term === term)?.detail;
const linkTarget = (explanation: Explanation) =>
  new URL(explanation.rows?.href ?? '', 'http://shop').searchParams.get('number');

describe('a cell', () => {
  const table = tableOf([FEBRUARY]);

  test('says everything that makes its number', () => {
    const query = { country: ['Germany', 'Austria'] };
    expect(explainCell(wordsOf(query), table, 0, 7)).toEqual({
      value: '8.0%',
      state: 'complete',
      interval: '95% interval 6.4 – 10.1%',
      sentence: 'Of customers who first bought in Feb 2026, the share with an order in Sep 2026.',
      facts: [
        { term: 'Formula', detail: '68 returning ÷ 846 in cohort' },
        { term: 'n', detail: '68 of 846 customers' },
        { term: 'Period', detail: 'cohort Feb 2026; back Sep 2026' },
        { term: 'Filter', detail: 'Country Germany, Austria' },
        { term: 'Lines', detail: 'Customer known, Not cancelled, Not a return' },
        { term: 'Calendar', detail: 'months, Europe/Berlin' },
        { term: 'Interval', detail: 'Wilson score, 95%' },
        { term: 'Data', detail: 'orders imported today 08:40; they end on 20 Nov 2026, 09:00' },
      ],
      rows: {
        href: '/retention/rows?number=cell%7E2026-02-01%7E7%7Ereturned&country=Germany&country=Austria',
        label: 'See the 68 customers',
      },
      definition: {
        href: '/retention/definitions?country=Germany&country=Austria#retention',
        label: 'Definition',
      },
    });
  });

  test('says the same in Chinese', () => {
    const explanation = explainCell(wordsOf({}, 'zh-CN'), table, 0, 7);
    expect(explanation.sentence).toBe(
      '在 2026 年 2 月首次下单的顾客中，在 2026 年 9 月有订单的占比。',
    );
    expect(fact(explanation, '公式')).toBe('68 位回头顾客 ÷ 同期群 846 位');
    expect(explanation.rows?.label).toBe('查看这 68 位顾客');
  });

  test('that nobody returned in leads to the whole cohort', () => {
    const explanation = explainCell(wordsOf(), table, 0, 3);
    expect(explanation.value).toBe('0.0%');
    expect(explanation.interval).toBe('95% interval 0.0 – 0.5%');
    expect(explanation.rows?.label).toBe('See the 846 customers');
    expect(linkTarget(explanation)).toBe('cell~2026-02-01~3~all');
  });

  test('of too few customers shows no rate', () => {
    const explanation = explainCell(wordsOf({ minSize: 1000 }), table, 0, 7);
    expect(explanation.state).toBe('tooFew');
    expect(explanation.value).toBe('846 of 1,000');
    expect(explanation.interval).toBeUndefined();
    expect(JSON.stringify(explanation)).not.toContain('8.0');
    expect(linkTarget(explanation)).toBe('cell~2026-02-01~7~all');
  });

  test('in progress says until when the data reach', () => {
    const open = tableOf([FEBRUARY, [100, [10, 10, 10]]]);
    const explanation = explainCell(wordsOf(), open, 1, 1);
    expect(explanation.state).toBe('inProgress');
    expect(explanation.sentence).toBe(
      'Of customers who first bought in Mar 2026, the share with an order in Apr 2026. The data end on 20 Nov 2026, 09:00, before this period does: left out of the means.',
    );
  });

  test('is a count of customers, orders or money by measure, with the rows that it counts', () => {
    const cells = {
      customers: explainCell(wordsOf({}, 'en', true), table, 0, 7),
      orders: explainCell(wordsOf({ measure: 'orders' }), table, 0, 7),
      revenue: explainCell(wordsOf({ measure: 'revenue' }), table, 0, 7),
      average: explainCell(wordsOf({ measure: 'revenueAverage' }), table, 0, 7),
    };
    expect(cells.customers.value).toBe('68');
    expect(cells.customers.interval).toBeUndefined();
    expect(cells.orders.value).toBe('90');
    expect(cells.orders.rows?.label).toBe('See the 90 orders');
    expect(cells.revenue.value).toBe('€1,234.50');
    expect(fact(cells.revenue, 'Formula')).toBe(
      '€1,234.50, sum of 90 orders of 68 returning customers',
    );
    expect(linkTarget(cells.revenue)).toBe('cell~2026-02-01~7~orders');
    expect(cells.average.value).toBe('€18.15');
    expect(fact(cells.average, 'Formula')).toBe('€1,234.50 ÷ 68 returning customers');
    expect(cells.average.rows?.label).toBe('See the 68 customers');
  });

  test('a count needs no minimum, an average does', () => {
    const few = wordsOf({ minSize: 1000, measure: 'orders' });
    expect(explainCell(few, table, 0, 7).value).toBe('90');
    const average = wordsOf({ minSize: 1000, measure: 'revenueAverage' });
    expect(explainCell(average, table, 0, 7).state).toBe('tooFew');
  });

  test('says its rule: minimum orders, on or after, brackets, windows, recurring', () => {
    const sentence = (overrides: Partial<CohortTable>, query: Partial<RetentionQuery> = {}) =>
      explainCell(wordsOf(query), { ...table, ...overrides }, 0, 7).sentence;
    const columnTo = (to: number) => Int32Array.of(0, 1, 2, 3, 4, 5, 6, to);
    expect(sentence({ minOrders: 3 })).toContain('the share with 3 or more orders in Sep 2026');
    expect(sentence({ returns: 'onOrAfter', columnTo: columnTo(-1) })).toContain(
      'with an order from Sep 2026 on.',
    );
    expect(sentence({ returns: 'brackets', columnTo: columnTo(9) })).toContain(
      'with an order in Sep – Nov 2026.',
    );
    expect(sentence({ windows: 'rolling' }, { windows: 'rolling' })).toContain(
      'with an order 210 to 240 days, of 24 hours each, later.',
    );
    expect(sentence({ entry: 'recurring' })).toContain('Of customers who bought in Feb 2026');
    expect(sentence({ entry: 'firstMatching' })).toContain('first bought what fits the filters');
  });
});

describe('the size of a cohort', () => {
  test('counts its customers and lists them', () => {
    const explanation = explainSize(wordsOf(), tableOf([FEBRUARY]), 0);
    expect(explanation.value).toBe('846');
    expect(explanation.sentence).toBe('Customers who first bought in Feb 2026.');
    expect(linkTarget(explanation)).toBe('cell~2026-02-01~0~all');
  });

  test('near the start of the data says that old customers may be among them', () => {
    const table = tableOf([FEBRUARY], { nearHistoryStart: Uint8Array.of(1) });
    expect(explainSize(wordsOf(), table, 0).sentence).toBe(
      'Customers who first bought in Feb 2026. The data begin on 5 Jan 2026: customers of this cohort may have bought before.',
    );
  });
});

describe('means', () => {
  const cohorts: Cohort[] = [
    [100, [30, 40, 9000], [10, 10, 100]],
    [300, [60, 66, 600], [1, 1, 1]],
    [50, [9, 9, 9]],
  ];

  test('of shares and averages are those of the table', () => {
    for (const measure of ['customers', 'revenueAverage'] as const) {
      const table = tableOf(cohorts, { measure });
      const shown = measure === 'customers' ? 'share' : measure;
      const means = columnMeans(table, shown, 1, 'EUR');
      expect(means.weighted / 100).toBeCloseTo(
        (table.means.weighted[1] ?? NaN) / (shown === 'share' ? 1 : 10_000),
        12,
      );
      expect(means.simple / 100).toBeCloseTo(
        (table.means.simple[1] ?? NaN) / (shown === 'share' ? 1 : 10_000),
        12,
      );
    }
  });

  test('of counts weigh the cohorts by their size', () => {
    const table = tableOf(cohorts, { measure: 'orders' });
    // The last cell of each cohort is in progress.
    expect(columnMeans(table, 'orders', 1, null)).toEqual({
      weighted: (40 * 100 + 66 * 300) / 400,
      simple: 53,
    });
    expect(columnMeans(table, 'orders', 2, null).weighted).toBeNaN();
  });

  test('say their formula, and list all who returned', () => {
    const table = tableOf(cohorts);
    const explanation = explainMean(wordsOf(), table, 'weighted', 1, 22.5);
    expect(explanation.value).toBe('22.5%');
    expect(explanation.state).toBe('estimate');
    expect(explanation.interval).toBe('95% interval 18.7 – 26.8%');
    expect(fact(explanation, 'Formula')).toBe('90 returning ÷ 400 in 2 cohorts');
    expect(explanation.rows?.label).toBe('See the 90 customers');
    expect(linkTarget(explanation)).toBe('mean~1~returned');
    expect(explainMean(wordsOf(), table, 'simple', 1, 25).interval).toBeUndefined();
  });

  test('of recurring cohorts count entries and have no interval', () => {
    const table = tableOf(cohorts, { entry: 'recurring' });
    const explanation = explainMean(wordsOf({ entry: 'recurring' }), table, 'weighted', 1, 22.5);
    expect(explanation.interval).toBeUndefined();
    expect(fact(explanation, 'Interval')).toBe('none: cohorts share customers');
    expect(explanation.rows?.label).toBe('See the 90 entries');
  });
});

describe('the table as heat', () => {
  const cohorts: Cohort[] = [[100, [30, 40, 9000], [10, 10, 100]], [40, [6, 6, 600]], [0]];
  const table = tableOf(cohorts, { nearHistoryStart: Uint8Array.of(1, 0, 0) });

  test('has sizes, cells by state, and both means below', () => {
    const heat = cohortHeat(wordsOf(), table, 140);
    expect(heat.columns.map(({ label, short }) => [label, short])).toEqual([
      ['Customers', 'Size'],
      ['Month 1', '+1'],
      ['Month 2', '+2'],
    ]);
    expect(heat.rows.map(({ label, short }) => [label, short])).toEqual([
      ['Feb 2026', 'Feb 2026'],
      ['Mar 2026', 'Mar'],
      ['Apr 2026', 'Apr'],
      ['Weighted mean', 'Weighted'],
      ['Simple mean', 'Simple'],
    ]);
    expect(heat.rows[0]?.note).toContain('The data begin on 5 Jan 2026');
    expect(heat.rows.map(({ cells }) => cells.map(({ kind }) => kind))).toEqual([
      ['fact', 'value', 'value'],
      ['fact', 'tooFew', 'future'],
      ['fact', 'future', 'future'],
      ['fact', 'value', 'none'],
      ['future', 'value', 'none'],
    ]);
    expect(heat.rows[0]?.cells[1]).toEqual({ kind: 'value', value: 30, text: '30.0' });
    expect(heat.rows[0]?.cells[2]).toMatchObject({ text: '10.0', inProgress: true });
  });

  test('shows the cohort’s own period only where it says something, without colour', () => {
    const orders = cohortHeat(wordsOf({ measure: 'orders' }), table, 140);
    expect(orders.columns.map(({ label }) => label).slice(0, 2)).toEqual(['Customers', 'Month 0']);
    expect(orders.rows[0]?.cells[1]).toEqual({ kind: 'fact', text: '100' });
  });

  test('prints its edges', () => {
    const words = wordsOf();
    expect(legendWords(words, [5, 7.5, 10])).toEqual({
      low: 'under 5%',
      high: '10% and over',
      all: 'Colours change at 5%, 7.5%, 10%.',
    });
  });

  test('as numbers names what is in progress and leaves out what is too few', () => {
    const { columns, rows } = cohortTwin(wordsOf(), table);
    expect(columns.map(({ head }) => head)).toEqual([
      'Cohort from',
      'Customers',
      'Month 1',
      'Month 2',
      'In progress',
    ]);
    expect(rows[0]).toEqual(['2026-02-01', 100, 30, 10, 'Month 2']);
    expect(rows[1]).toEqual(['2026-03-01', 40, null, null, 'Month 1']);
    expect(rows[3]).toEqual(['Weighted mean', null, 30, null, '']);
  });

  test('as numbers explains each of them as the table does', () => {
    const words = wordsOf();
    const { rows, explain } = cohortTwin(words, table);
    expect(explain?.(0, 1)?.()).toEqual(explainSize(words, table, 0));
    expect(explain?.(0, 3)?.()).toEqual(explainCell(words, table, 0, 2));
    expect(explain?.(3, 2)?.()).toEqual(explainMean(words, table, 'weighted', 1, 30));
    expect(explain?.(0, 0)).toBeUndefined();
    expect(explain?.(0, (rows[0]?.length ?? 0) - 1)).toBeUndefined();
  });

  test('shows no mean of too few', () => {
    const words = wordsOf({ minSize: 101 });
    expect(cohortTwin(words, table).rows[3]).toEqual(['Weighted mean', null, null, null, '']);
    const explanation = explainMean(words, table, 'weighted', 1, 30);
    expect(explanation.value).toBe('100 of 101');
    expect(JSON.stringify(explanation)).not.toContain('30');
    expect(linkTarget(explanation)).toBe('mean~1~all');
  });
});

describe('the curve', () => {
  const cohorts: Cohort[] = [[100, [30, 40, 9000], [10, 10, 100]], [40, [6, 6, 600]], [0]];
  const table = tableOf(cohorts);
  const twin = (words: ExplainWords, of: CohortTable, before: CohortTable | null = null) =>
    curveTwin(words, of, curvePoints(of), before && { words, table: before });
  /** What opens from the cells of a row, first to last. */
  const opened = ({ rows, explain }: TwinTable, row: number) =>
    (rows[row] ?? []).map((value, place) =>
      typeof value === 'number' ? explain?.(row, place)?.() : null,
    );

  test('ends with what is in progress', () => {
    expect(curvePoints(table)).toEqual([
      {
        column: 1,
        value: 0.3,
        interval: [table.means.lower[1], table.means.upper[1]],
        inProgress: false,
        rows: [0],
        sums: { size: 100, customers: 30, orders: 40, revenue: 9000 },
      },
      {
        column: 2,
        value: 0.1,
        interval: null,
        inProgress: true,
        rows: [0],
        sums: { size: 100, customers: 10, orders: 10, revenue: 100 },
      },
    ]);
  });

  test('has the values of the weighted mean for every measure', () => {
    for (const measure of MEASURES) {
      const one = tableOf([[100, [30, 40, 9000], NONE], [300, [60, 66, 600], NONE], [0]], {
        measure,
      });
      expect(curvePoints(one)[0]?.value).toBe(one.means.weighted[1]);
    }
  });

  test('in numbers explains value, interval, cohorts and customers', () => {
    const numbers = twin(wordsOf(), table);
    expect(numbers.columns.map(({ head }) => head)).toEqual([
      'Since first order',
      'Weighted mean',
      '95% interval from',
      'to',
      'Cohorts',
      'Customers',
      'State',
    ]);
    expect(opened(numbers, 0).map((explanation) => explanation?.value)).toEqual([
      undefined,
      '30%',
      '21.9%',
      '39.6%',
      '1',
      '100',
      undefined,
    ]);
    const [, value, lower, , count] = opened(numbers, 0);
    expect(value?.sentence).toBe(
      'Of customers who first bought in a cohort’s period, the share with an order 1 month later.',
    );
    expect(value && fact(value, 'Formula')).toBe('30 returning ÷ 100 in one cohort');
    expect(value && linkTarget(value)).toBe('mean~1~returned');
    expect(value?.interval).toBe('95% interval 21.9 – 39.6%');
    expect(lower?.interval).toBeUndefined();
    expect(lower && fact(lower, 'Formula')).toContain('Wilson interval of 30 returning');
    expect(count?.rows?.label).toBe('See the 100 customers');
    expect(count && linkTarget(count)).toBe('mean~1~all');
  });

  test('in progress leads to the one cohort that has got so far', () => {
    const [, value, , , , size] = opened(twin(wordsOf(), table), 1);
    expect(value?.state).toBe('inProgress');
    expect(value?.sentence).toContain('The data end on 20 Nov 2026, 09:00');
    expect(value && linkTarget(value)).toBe('cell~2026-02-01~2~returned');
    expect(size && linkTarget(size)).toBe('cell~2026-02-01~2~all');
  });

  test('in progress in several cohorts leads to the customers of all of them', () => {
    const open = CELL.inProgress;
    const several = tableOf([[100, [30, 40, 9000]], [40, [6, 6, 600]], [20]], {
      state: Uint8Array.of(CELL.complete, open, CELL.complete, open, open, CELL.future),
    });
    const [, value] = opened(twin(wordsOf(), several), 0);
    expect(value && fact(value, 'n')).toBe('36 of 140 customers');
    expect(value?.rows?.label).toBe('See the 140 customers');
    expect(value && linkTarget(value)).toBe('totals~chosen~customers');
    expect(value?.rows?.href).toContain('to=2026-03-31');
    const entries = tableOf(
      [
        [100, [30, 40, 9000]],
        [40, [6, 6, 600]],
      ],
      {
        entry: 'recurring',
        state: Uint8Array.of(CELL.complete, open, CELL.complete, open),
      },
    );
    expect(opened(twin(wordsOf({ entry: 'recurring' }), entries), 0)[1]?.rows).toBeUndefined();
  });

  test('of orders and money divides by the customers and lists the orders', () => {
    const each = (measure: 'orders' | 'revenue' | 'revenueAverage') =>
      opened(twin(wordsOf({ measure }), tableOf(cohorts, { measure })), 0)[1];
    const orders = each('orders');
    expect(orders?.value).toBe('0.40');
    expect(orders && fact(orders, 'Formula')).toBe('40 orders ÷ 100 in one cohort');
    expect(orders && linkTarget(orders)).toBe('mean~1~orders');
    const revenue = each('revenue');
    expect(revenue?.value).toBe('€0.90');
    expect(revenue && fact(revenue, 'Formula')).toBe('€90.00 ÷ 100 in one cohort');
    const average = each('revenueAverage');
    expect(average?.value).toBe('€3.00');
    expect(average && linkTarget(average)).toBe('mean~1~returned');
  });

  test('a year before leads to the rows of that year', () => {
    const words = wordsOf({ from: '2025-02-01' });
    const now = twin(wordsOf(), table, null);
    expect(now.rows[0]).toHaveLength(7);
    const both = curveTwin(wordsOf(), table, curvePoints(table), { words, table });
    expect(both.rows[0]?.[6]).toBe(0.3);
    expect(both.rows[1]?.[6]).toBeNull();
    expect(both.explain?.(0, 6)?.().rows?.href).toContain('from=2025-02-01');
    expect(both.explain?.(1, 6)).toBeUndefined();
  });
});

describe('what stands out', () => {
  const table = tableOf([
    [400, [60, 60, 0], NONE],
    [300, [72, 80, 0], NONE],
  ]);
  const newest = {
    kind: 'newestAgainstEarlier',
    column: 1,
    cohort: civilDay(2026, 3, 1),
    newest: proportion(72, 300),
    earlier: proportion(60, 400),
    earlierCohorts: 1,
    comparison: compareProportions(proportion(72, 300), proportion(60, 400)),
  } as const;

  test('is told with its interval, and leads to the customers', () => {
    const { title, detail, explanation } = highlightWords(wordsOf(), table, newest);
    expect(title).toBe('Mar 2026 is higher in Month 1: 24.0%, before 15.0%');
    expect(detail).toBe('9.0 pts against the one cohort before, 95% interval 3.1 to 15.0 pts.');
    expect(explanation?.rows?.label).toBe('See the 72 customers');
  });

  test('says where it could be chance', () => {
    const small = { count: 3, size: 10 };
    const words = highlightWords(wordsOf(), table, {
      ...newest,
      comparison: compareProportions(small, { count: 2, size: 10 }),
    });
    expect(words.detail).toMatch(/^Could be chance: 10\.0 pts/);
    expect(words.explanation?.sentence).toContain('could be chance');
  });

  test('lists for the later half exactly those whom its page counts', () => {
    const { explanation } = highlightWords(
      wordsOf(),
      tableOf([
        [400, [60, 60, 0], NONE],
        [50, [20, 20, 0], NONE],
      ]),
      {
        kind: 'laterHalfAgainstEarlier',
        column: 1,
        from: civilDay(2026, 3, 1),
        later: proportion(72, 300),
        earlier: proportion(60, 400),
        cohorts: 6,
        comparison: compareProportions(proportion(72, 300), proportion(60, 400)),
      },
    );
    expect(explanation?.rows?.href).toContain('from=2026-03-01');
    expect(explanation?.rows?.label).toBe('See the 20 customers');
  });
});

describe('the other numbers', () => {
  const share = proportion(1535, 3370);
  const rate = { windowDays: 90, share, notYetObserved: 969 };

  test('the repeat-purchase rate states window and observation', () => {
    const explanation = explainRepeatRate(wordsOf(), rate);
    expect(explanation.value).toBe('45.5%');
    expect(explanation.sentence).toContain('observed for more than 90 days');
    expect(fact(explanation, 'Formula')).toBe('1,535 with a second order ÷ 3,370 observed');
    expect(fact(explanation, 'Period')).toBe('5 Jan – 20 Nov 2026');
    expect(explanation.rows?.label).toBe('See the 1,535 customers');
    expect(explainObserved(wordsOf(), rate).rows?.label).toBe('See the 3,370 customers');
  });

  test('frequency, revenue and totals list orders', () => {
    const frequency = { orders: 18_532, customers: 4338, ordersPerCustomer: 18_532 / 4338 };
    expect(explainFrequency(wordsOf(), frequency).value).toBe('4.27');
    const totals = {
      lines: 397_884,
      orders: 18_532,
      customers: 4338,
      revenue: 891_140_790,
      linesWithoutAmount: 2,
    };
    const revenue = explainChosenTotal(wordsOf(), totals, 'revenue');
    expect(revenue.value).toBe('€8,911,407.90');
    expect(fact(revenue, 'Formula')).toBe(
      'sum of line amounts of 18,532 orders; 2 lines state no amount',
    );
    expect(linkTarget(revenue)).toBe('totals~chosen~orders');
    expect(linkTarget(explainLines(wordsOf(), 'withoutCustomer', 5))).toBe('lines~withoutCustomer');
    const age = {
      unit: 'month',
      firstDay: Int32Array.of(0, 31),
      lastDay: Int32Array.of(30, 58),
      complete: Uint8Array.of(1, 0),
      newRevenue: Float64Array.of(100, 50),
      returningRevenue: Float64Array.of(7, 0),
      unknownRevenue: Float64Array.of(0, 0),
      newOrders: Uint32Array.of(2, 1),
      returningOrders: Uint32Array.of(1, 0),
      unknownOrders: Uint32Array.of(0, 0),
    } as const;
    const fresh = explainRevenue(wordsOf(), age, { part: 'new', period: null });
    expect(fresh.value).toBe('€1.50');
    expect(fresh.rows?.label).toBe('See the 3 orders');
    expect(fresh.state).toBeUndefined();
    const { columns, rows, explain } = revenueTwin(wordsOf(), age);
    expect(rows[1]).toEqual(['1970-02-01', 0.5, 0, 1, 0, 'in progress']);
    const open = explain?.(1, 1)?.();
    expect(open?.value).toBe('€0.50');
    expect(open?.state).toBe('inProgress');
    expect(open && fact(open, 'Period')).toBe('Feb 1970');
    expect(open && linkTarget(open)).toBe('revenue~1970-02-01~new');
    expect(columns[3]?.head).toBe('New orders');
    expect(explain?.(0, 3)?.().value).toBe('2');
    const cut = revenueTwin(wordsOf({ from: '1970-01-05' }), age).explain?.(0, 1)?.();
    expect(cut && fact(cut, 'Period')).toBe('Jan 1970, within 5 Jan 1970 – 20 Nov 2026');
  });

  test('quartiles of the time between orders may lie between two days', () => {
    const gaps: OrderGaps = {
      n: 2,
      customers: 1,
      countByDays: Uint32Array.of(0, 1, 1),
      lowerQuartile: 1.25,
      median: 1.5,
      upperQuartile: 1.75,
    };
    const explanation = explainQuartile(wordsOf(), gaps, 'median');
    expect(explanation.value).toBe('1.5 days');
    expect(fact(explanation, 'Formula')).toBe('50% quantile of 2 times (type 7)');
    expect(linkTarget(explanation)).toBe('gaps~~');
    const bin = explainGapBin(wordsOf(), { from: 15, to: 21, count: 1200 });
    expect(bin.value).toBe('1,200');
    expect(bin.sentence).toContain('this many days apart: 15–21.');
    expect(linkTarget(bin)).toBe('gaps~15~21');
    const target = { of: 'gaps', from: 2, to: null } as const;
    const summary = { gaps } as SummaryResult;
    expect(
      explainTarget(wordsOf(), target, { table: undefined, summary, recent: undefined })?.value,
    ).toBe('1');
  });

  test('a first product is compared with all others', () => {
    const product = {
      product: 1,
      id: '22086',
      name: 'PAPER CHAIN KIT',
      with: proportion(58, 98),
      without: proportion(0, 100),
      comparison: compareProportions(proportion(58, 98), proportion(0, 100)),
    };
    const bought = explainProductShare(wordsOf(), product, 'with');
    expect(bought.value).toBe('59.2%');
    expect(linkTarget(bought)).toBe('firstProduct~repeated~22086');
    const others = explainProductShare(wordsOf(), product, 'without');
    expect(linkTarget(others)).toBe('firstProduct~othersObserved~22086');
    const difference = explainProductDifference(wordsOf(), product);
    expect(difference.value).toBe('59.2 pts');
    expect(difference.interval).toBe('95% interval 48.6 to 68.4 pts');
    const alone = {
      ...product,
      without: proportion(0, 0),
      comparison: compareProportions(proportion(58, 98), proportion(0, 0)),
    };
    expect(JSON.stringify(explainProductDifference(wordsOf(), alone))).not.toContain('NaN');
    expect(explainProductShare(wordsOf(), alone, 'without').value).toBe('–');
  });

  test('the rows page finds the explanation of a target again', () => {
    const table = tableOf([FEBRUARY]);
    const cell = { of: 'cell', cohort: civilDay(2026, 2, 1), column: 7, part: 'returned' } as const;
    const answers = { table, summary: undefined, recent: undefined };
    expect(explainTarget(wordsOf(), cell, answers)?.value).toBe('8.0%');
    expect(explainTarget(wordsOf(), { ...cell, cohort: 0 }, answers)).toBeNull();
    expect(explainTarget(wordsOf(), { ...cell, column: 99 }, answers)).toBeNull();
    const size = { ...cell, column: 0, part: 'all' } as const;
    expect(explainTarget(wordsOf(), size, answers)?.value).toBe('846');
  });
});
