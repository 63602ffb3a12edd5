import { instantToDay } from '../../../shared/domain/time/instantToDay.ts';
import { startOfDay } from '../../../shared/domain/time/localToInstant.ts';
import {
  firstDayOfPeriod,
  periodOfDay,
  type PeriodRule,
} from '../../../shared/domain/time/periods.ts';
import { MS_PER_DAY, type ZoneTable } from '../../../shared/domain/time/zoneTable.ts';
import type { EntryRule, ReturnRule } from './retentionQuery.ts';

/** Events of subjects (orders of customers), by instant within each subject. */
export type EventList = {
  /** Events of subject s: from start[s] to start[s + 1]. */
  readonly start: Uint32Array;
  /** Epoch ms. */
  readonly instant: Float64Array;
  /** Civil day in the shop's zone. */
  readonly day: Int32Array;
  /** Amount of each event, minor units; null where it is not asked for. */
  readonly value: Float64Array | null;
};

/** What a cohort table is computed from. For a shop, starts and returns are the same orders. */
export type CohortInput = {
  /** Events that bring a subject into a cohort. */
  readonly starts: EventList;
  /** Events that count as coming back; the same subjects. */
  readonly returns: EventList;
  /** Position in `starts` of the event that brings each subject in; −1 for none. */
  readonly entering: Int32Array;
  /** Covers `dataThrough` and a month after. */
  readonly zone: ZoneTable;
  /** Last imported instant, epoch ms. */
  readonly dataThrough: number;
  /** Cohorts of the periods from the one of `fromDay` to the one of `toDay`; entering days between. */
  readonly fromDay: number;
  readonly toDay: number;
  /** Cohorts that begin before this day are flagged; −Infinity for none. */
  readonly historySureFrom: number;
};

export type CohortRules = {
  readonly period: PeriodRule;
  readonly entry: EntryRule;
  /** Events in one period from which a subject counts as returned; column 0 has no minimum. */
  readonly minOccurrences: number;
  /** Columns after column 0, for 'on' and 'onOrAfter'. */
  readonly columns: number;
  /** Lengths in periods, for 'brackets'. */
  readonly brackets: readonly number[];
} & (
  | { readonly windows: 'calendar'; readonly returns: ReturnRule }
  /** "On or after" is not defined for windows of 24 hours. */
  | { readonly windows: 'rolling'; readonly returns: Exclude<ReturnRule, 'onOrAfter'> }
);

/** Shape of the table, before anything is counted. */
export type CohortPlan = {
  readonly rows: number;
  readonly columns: number;
  /** Period number of row 0. */
  readonly firstPeriod: number;
  /** Period in which the data end: it and later ones are not complete. */
  readonly throughPeriod: number;
  readonly columnFrom: Int32Array;
  readonly columnTo: Int32Array;
  /** Column of "k periods after"; −1 for none, `columns` for "later than the last column". */
  readonly columnOf: Int32Array;
  /** Length of a 24-hour window in ms: a day, 7 days, 30 days. */
  readonly windowMs: number;
};

/** Days of a 24-hour window by unit, as Amplitude has them. */
const WINDOW_DAYS = { day: 1, week: 7, month: 30 } as const;

/** Rows and columns of the table. Columns that would be empty for the first row are left out. */
export function cohortPlan(input: CohortInput, rules: CohortRules): CohortPlan {
  const { period } = rules;
  const windowMs = WINDOW_DAYS[period.unit] * MS_PER_DAY;
  const throughPeriod = periodOfDay(instantToDay(input.zone, input.dataThrough), period);
  const firstPeriod = periodOfDay(input.fromDay, period);
  const lastPeriod = Math.min(periodOfDay(input.toDay, period), throughPeriod);
  const rows = input.toDay < input.fromDay ? 0 : Math.max(0, lastPeriod - firstPeriod + 1);
  const longest =
    rules.windows === 'calendar'
      ? throughPeriod - firstPeriod
      : Math.floor(
          (input.dataThrough - startOfDay(input.zone, firstDayOfPeriod(firstPeriod, period))) /
            windowMs,
        );
  const spans = columnSpans(rules).filter(({ from }) => from <= longest);
  const columns = rows === 0 ? 0 : spans.length;
  const columnOf = new Int32Array(Math.max(0, longest + 1)).fill(
    rules.returns === 'onOrAfter' ? columns : -1,
  );
  spans.forEach(({ from, to }, column) => {
    if (to < 0) columnOf[from] = column;
    else columnOf.fill(column, from, to + 1);
  });
  return {
    rows,
    columns,
    firstPeriod,
    throughPeriod,
    columnFrom: Int32Array.from(spans.slice(0, columns), ({ from }) => from),
    columnTo: Int32Array.from(spans.slice(0, columns), ({ to }) => to),
    columnOf,
    windowMs,
  };
}

type ColumnSpan = { readonly from: number; readonly to: number };

/** Periods after the cohort's own that each column covers; `to` −1 means "and later". */
function columnSpans({ returns, columns, brackets }: CohortRules): ColumnSpan[] {
  const count = Array.from({ length: columns + 1 }, (_, k) => k);
  switch (returns) {
    case 'on':
      return count.map((k) => ({ from: k, to: k }));
    case 'onOrAfter':
      return count.map((k) => ({ from: k, to: -1 }));
    case 'brackets': {
      const spans: ColumnSpan[] = [{ from: 0, to: 0 }];
      for (const length of brackets) {
        const from = (spans.at(-1)?.to ?? 0) + 1;
        spans.push({ from, to: from + length - 1 });
      }
      return spans;
    }
  }
}
