import type { Explanation } from '../../../../shared/ui/explanation.ts';
import type { RecentActivity } from '../../domain/recentActivity.ts';
import type { NumberTarget } from '../../domain/numberTarget.ts';
import type {
  CohortTable,
  RevenueByCustomerAge,
  SummaryResult,
} from '../../domain/retentionTypes.ts';
import { explainDaysTarget } from '../recent/explainRecent.ts';
import { shownMeasure } from '../pageState.ts';
import { columnMeans } from './columnMeans.ts';
import { explainCell, explainSize } from './explainCell.ts';
import { explainFrequency } from './explainFrequency.ts';
import { explainGapBin, explainQuartile } from './explainGaps.ts';
import { explainMean } from './explainMean.ts';
import { explainProductShare } from './explainProduct.ts';
import { explainObserved, explainRepeatRate } from './explainRepeatRate.ts';
import { explainRevenue } from './explainRevenue.ts';
import { explainAllCustomers, explainChosenTotal, explainLines } from './explainTotals.ts';
import type { ExplainWords } from './explainWords.ts';

/** What the page's jobs answered, as far as it is known. */
export type Answers = {
  readonly table: CohortTable | undefined;
  readonly summary: SummaryResult | undefined;
  readonly recent: RecentActivity | undefined;
};

/** The explanation of the number that a target names; null where the page shows no such number. */
export function explainTarget(
  words: ExplainWords,
  target: NumberTarget,
  { table, summary, recent }: Answers,
): Explanation | null {
  if (target.of === 'days') return recent ? explainDaysTarget(words, target, recent) : null;
  if (target.of === 'cell' || target.of === 'mean')
    return table === undefined ? null : explainTableTarget(words, target, table);
  return summary === undefined ? null : explainSummaryTarget(words, target, summary);
}

type TableTarget = Extract<NumberTarget, { of: 'cell' | 'mean' }>;

function explainTableTarget(
  words: ExplainWords,
  target: TableTarget,
  table: CohortTable,
): Explanation | null {
  const { column } = target;
  if (column >= table.columns) return null;
  if (target.of === 'mean') {
    const means = columnMeans(table, shownMeasure(words.state), column, words.currency);
    if (Number.isNaN(means.weighted)) return null;
    return explainMean(words, table, 'weighted', column, means.weighted);
  }
  const row = table.firstDay.indexOf(target.cohort);
  if (row < 0) return null;
  const cohortItself = column === 0 && target.part === 'all';
  return cohortItself ? explainSize(words, table, row) : explainCell(words, table, row, column);
}

function explainSummaryTarget(
  words: ExplainWords,
  target: Exclude<NumberTarget, TableTarget | { of: 'days' }>,
  summary: SummaryResult,
): Explanation | null {
  switch (target.of) {
    case 'repeatRate':
      return target.part === 'observed'
        ? explainObserved(words, summary.repeatRate)
        : explainRepeatRate(words, summary.repeatRate);
    case 'frequency':
      return explainFrequency(words, summary.frequency);
    case 'revenue':
      return explainRevenueTarget(words, target, summary.revenue);
    case 'gaps': {
      const { from, to } = target;
      if (from === null) return explainQuartile(words, summary.gaps, 'median');
      const counts = summary.gaps.countByDays.slice(from, to === null ? undefined : to + 1);
      const count = counts.reduce((sum, each) => sum + each, 0);
      return explainGapBin(words, { from, to, count });
    }
    case 'firstProduct': {
      const product = summary.firstProducts.products.find(({ id }) => id === target.product);
      const group = target.part.startsWith('others') ? 'without' : 'with';
      return product ? explainProductShare(words, product, group) : null;
    }
    case 'totals':
      if (target.group === 'chosen') return explainChosenTotal(words, summary.chosen, target.part);
      return target.part === 'customers'
        ? explainAllCustomers(words, summary.totals.customers)
        : null;
    case 'lines': {
      const { linesWithoutCustomer, linesLeftOut } = summary;
      const count = target.part === 'leftOut' ? linesLeftOut : linesWithoutCustomer;
      return explainLines(words, target.part, count);
    }
  }
}

function explainRevenueTarget(
  words: ExplainWords,
  { part, period }: Extract<NumberTarget, { of: 'revenue' }>,
  data: RevenueByCustomerAge,
): Explanation | null {
  if (part === 'all') return null;
  const place = period === null ? null : data.firstDay.indexOf(period);
  return place === -1 ? null : explainRevenue(words, data, { part, period: place });
}
