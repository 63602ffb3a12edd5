import { CELL, type CohortTable } from '../../domain/retentionTypes.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import { periodName } from '../explain/periodWords.ts';
import { shownMeasure, type PageState, type ShownMeasure } from '../pageState.ts';
import type { RetentionText } from '../retentionText.ts';

/** "First" and "recurring" tables ask different questions. */
export function entryKind({ query }: PageState): 'first' | 'recurring' {
  return query.entry === 'recurring' ? 'recurring' : 'first';
}

/** The unit of the cells and the rule by which a customer counts as back. */
export function cohortSubtitle(
  state: PageState,
  t: RetentionText,
  currency: string | null,
): string {
  const { returns, minOrders } = state.query;
  const unit = t(`cohorts.unit.${shownMeasure(state)}`, {
    currency: currency ?? t('cohorts.shopCurrency'),
  });
  return t(`cohorts.rule.${returns}`, { unit, count: minOrders });
}

/** Texts of the lowest and highest bin, and of all edges. */
export function legendWords(words: ExplainWords, edges: readonly number[]) {
  const { t, state } = words;
  const measure = shownMeasure(state);
  const write = (edge: number) => edgeText(words, measure, edge);
  const [low, high] = [edges[0], edges.at(-1)];
  if (low === undefined || high === undefined) return { low: '', high: '', all: '' };
  return {
    low: t('cohorts.legend.under', { edge: write(low) }),
    high: t('cohorts.legend.over', { edge: write(high) }),
    all: t('cohorts.legend.edges', { edges: edges.map(write).join(t('words.list')) }),
  };
}

/** What is hatched: "Nov 2026 in progress, left out of the means"; undefined where nothing is. */
export function inProgressWords(words: ExplainWords, table: CohortTable): string | undefined {
  const { t, format, span } = words;
  if (!table.state.includes(CELL.inProgress)) return undefined;
  if (table.windows === 'rolling') return t('cohorts.legend.inProgressRolling');
  const row = table.rows - 1;
  const first = table.firstDay[row] ?? 0;
  const last = table.lastDay[row] ?? 0;
  // The newest cohort is in the period in progress, unless the page ends earlier.
  return span.throughDay !== null && first <= span.throughDay && span.throughDay <= last
    ? t('cohorts.legend.inProgress', { period: periodName(format, table.unit, first, last) })
    : t('cohorts.legend.inProgressAny');
}

function edgeText({ format }: ExplainWords, measure: ShownMeasure, edge: number): string {
  const digits = Number.isInteger(edge) ? 0 : 1;
  if (measure === 'share') return format.percent(edge / 100, digits);
  return Math.abs(edge) >= 100_000 ? format.compactNumber(edge) : format.number(edge, digits);
}
