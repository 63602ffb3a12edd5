import { compareProportions } from '../../../shared/domain/statistics/compareProportions.ts';
import { proportion, type Proportion } from '../../../shared/domain/statistics/wilson.ts';
import { CELL, type CohortTable, type Highlight } from './retentionTypes.ts';

const MOST_HIGHLIGHTS = 3;
const MIN_EARLIER = 2;
const MIN_FOR_HALVES = 6;
const MIN_FOR_OUTLIER = 4;
/** The first column after the cohort's own: the return that comes soonest, so known of most. */
const COLUMN = 1;

/**
 * What stands out in a cohort table: at most three observations, each with an interval that says
 * whether chance would do. Compared are complete cells of cohorts that are large enough and not so
 * near the start of the data that old customers may look new.
 *
 * No comparison is made where cohorts share customers ('recurring': not independent) or where
 * older cohorts have had longer to come back ('onOrAfter').
 */
export function highlights(
  table: CohortTable,
  minSize: number,
  historyStart: number | null,
): Highlight[] {
  const found: Highlight[] = [];
  if (table.entry !== 'recurring' && table.returns !== 'onOrAfter') {
    const rows = comparableRows(table, minSize);
    found.push(...newest(table, rows), ...halves(table, rows), ...outlier(table, rows));
  }
  found.push(...tooFew(table, minSize));
  const near = table.nearHistoryStart.reduce((count, flag) => count + flag, 0);
  if (near > 0 && historyStart !== null) {
    found.push({ kind: 'nearHistoryStart', cohorts: near, historyStart });
  }
  return found.slice(0, MOST_HIGHLIGHTS);
}

function comparableRows(table: CohortTable, minSize: number): number[] {
  const rows: number[] = [];
  if (table.columns <= COLUMN) return rows;
  for (let row = 0; row < table.rows; row++) {
    const complete = table.state[row * table.columns + COLUMN] === CELL.complete;
    const enough = (table.size[row] ?? 0) >= minSize;
    if (complete && enough && table.nearHistoryStart[row] === 0) rows.push(row);
  }
  return rows;
}

function newest(table: CohortTable, rows: readonly number[]): Highlight[] {
  const last = rows.at(-1);
  const earlierRows = rows.slice(0, -1);
  if (last === undefined || earlierRows.length < MIN_EARLIER) return [];
  const one = pooled(table, [last]);
  const earlier = pooled(table, earlierRows);
  return [
    {
      kind: 'newestAgainstEarlier',
      column: COLUMN,
      cohort: table.firstDay[last] ?? 0,
      newest: one,
      earlier,
      earlierCohorts: earlierRows.length,
      comparison: compareProportions(one, earlier),
    },
  ];
}

/** Told only where the halves differ: "nothing changed" is no news. */
function halves(table: CohortTable, rows: readonly number[]): Highlight[] {
  if (rows.length < MIN_FOR_HALVES) return [];
  const middle = rows.length >> 1;
  const earlier = pooled(table, rows.slice(0, middle));
  const later = pooled(table, rows.slice(middle));
  const comparison = compareProportions(later, earlier);
  if (!comparison.distinct) return [];
  const from = table.firstDay[rows[middle] ?? 0] ?? 0;
  return [
    {
      kind: 'laterHalfAgainstEarlier',
      column: COLUMN,
      from,
      later,
      earlier,
      cohorts: rows.length,
      comparison,
    },
  ];
}

/** The cohort farthest from all others, where it is still distinct after looking at all of them. */
function outlier(table: CohortTable, rows: readonly number[]): Highlight[] {
  if (rows.length < MIN_FOR_OUTLIER) return [];
  let best: Extract<Highlight, { kind: 'outlier' }> | undefined;
  for (const row of rows) {
    const one = pooled(table, [row]);
    const others = pooled(
      table,
      rows.filter((other) => other !== row),
    );
    const comparison = compareProportions(one, others, rows.length);
    const size = Math.abs(comparison.difference);
    if (!comparison.distinct || (best && Math.abs(best.comparison.difference) >= size)) continue;
    best = {
      kind: 'outlier',
      column: COLUMN,
      cohort: table.firstDay[row] ?? 0,
      one,
      others,
      cohorts: rows.length,
      comparison,
    };
  }
  return best ? [best] : [];
}

function tooFew(table: CohortTable, minSize: number): Highlight[] {
  const cohorts = table.size.reduce((n, size) => n + (size > 0 && size < minSize ? 1 : 0), 0);
  return cohorts > 0 ? [{ kind: 'tooFew', cohorts, minSize }] : [];
}

function pooled(table: CohortTable, rows: readonly number[]): Proportion {
  let count = 0;
  let size = 0;
  for (const row of rows) {
    count += table.customers[row * table.columns + COLUMN] ?? 0;
    size += table.size[row] ?? 0;
  }
  return proportion(count, size);
}
