import { firstDayOfPeriod, periodOfDay } from '../../../../shared/domain/time/periods.ts';
import type { CaseRow } from './caseRows.ts';
import { casesInPeriod } from './casesInPeriod.ts';
import {
  isListed,
  refundOf,
  returnCases,
  type RefundRule,
  type ReturnCase,
} from './returnCases.ts';
import type { LineBack, ReturnsSource } from './returnsSource.ts';
import {
  RETURN_KINDS,
  type ListedReturn,
  type ListedReturns,
  type ListedReturnsParams,
} from './returnTypes.ts';

const MONTH = { unit: 'month', weekStart: 1 } as const;

export type ListWords = {
  readonly case: (code: number) => string;
  readonly order: (code: number) => string;
  readonly product: (code: number) => string;
  readonly reason: (code: number) => string;
  /** Code of the group that is listed; null for all. */
  readonly group: number | null;
};

/** A line or a case, in codes. */
type Entry = {
  readonly code: number;
  readonly order: number;
  readonly products: readonly number[];
  readonly customer: number;
  readonly rows: readonly CaseRow[];
  /** Those that refund exactly this. */
  readonly refunds: readonly CaseRow[];
  readonly open: boolean;
  readonly requestedAt: number;
  readonly resolvedAt: number;
};

/** The lines or cases behind a number of the report, the newest first. */
export function listedReturns(
  source: ReturnsSource,
  { list, month }: Pick<ListedReturnsParams, 'list' | 'month'>,
  words: ListWords,
): ListedReturns {
  const entries =
    list === 'lines'
      ? linesOf(source, month, words.group).map((each) => lineEntry(each, source.asked.now))
      : casesInPeriod(source.cases, source.asked)
          .inPeriod.filter((each) => isListed(each, list, source.rule))
          .map(caseEntry);
  entries.sort((a, b) => age(b) - age(a) || a.code - b.code);
  return { returns: entries.map((entry) => inWords(entry, source.rule, words)) };
}

function linesOf(
  { asked, groups, lines }: ReturnsSource,
  month: number | null,
  group: number | null,
): LineBack[] {
  const found: LineBack[] = [];
  for (const each of lines()) {
    const { line, rows, returned } = each;
    if (!returned || !(line.day >= asked.from && line.day <= asked.today)) continue;
    if (month !== null && firstDayOfPeriod(periodOfDay(line.day, MONTH), MONTH) !== month) continue;
    if (group === null || groups.of(line, rows).includes(group)) found.push(each);
  }
  return found;
}

/**
 * A line with the case that took it back last. What that gives back for the whole order is not the line's: beside
 * each line of the order it would be there as often.
 */
function lineEntry({ line, rows }: LineBack, now: number): Entry {
  const [last] = returnCases(rows, now).sort((a, b) => age(b) - age(a));
  return {
    code: last?.code ?? -1,
    order: line.order,
    products: [line.product],
    customer: line.customer >= 0 ? line.customer : (last?.rows[0]?.customer ?? -1),
    rows: last?.rows ?? [],
    refunds: (last?.rows ?? []).filter(({ product }) => product >= 0),
    open: last?.settled === false,
    requestedAt: last?.requestedAt ?? NaN,
    resolvedAt: last?.resolvedAt ?? NaN,
  };
}

function caseEntry({ code, rows, settled, requestedAt, resolvedAt }: ReturnCase): Entry {
  return {
    code,
    order: rows.find(({ order }) => order >= 0)?.order ?? -1,
    products: rows.map(({ product }) => product),
    customer: rows.find(({ customer }) => customer >= 0)?.customer ?? -1,
    rows,
    refunds: rows,
    open: !settled,
    requestedAt,
    resolvedAt,
  };
}

function inWords(entry: Entry, rule: RefundRule, words: ListWords): ListedReturn {
  const refunds = entry.refunds
    .map((row) => refundOf(row, rule))
    .filter((each) => !Number.isNaN(each));
  const ofOrder = entry.rows.filter((row) => !entry.refunds.includes(row));
  const known = (at: number) => (Number.isNaN(at) ? null : at);
  return {
    id: words.case(entry.code),
    order: words.order(entry.order),
    products: each(entry.products, words.product),
    customer: entry.customer,
    kinds: RETURN_KINDS.filter((_, place) => entry.rows.some(({ kind }) => kind === place)),
    reasons: each(
      entry.rows.map(({ reason }) => reason),
      words.reason,
    ),
    open: entry.open,
    requestedAt: known(entry.requestedAt),
    resolvedAt: known(entry.resolvedAt),
    refund: refunds.length === 0 ? null : refunds.reduce((sum, refund) => sum + refund, 0),
    orderRefunded: ofOrder.some((row) => refundOf(row, rule) > 0),
  };
}

/** Those without a time come last. */
function age({ requestedAt }: Pick<Entry, 'requestedAt'>): number {
  return Number.isNaN(requestedAt) ? 0 : requestedAt;
}

/** Names of codes, each once. */
function each(codes: readonly number[], word: (code: number) => string): string[] {
  return [...new Set(codes.map(word))].filter((name) => name !== '');
}
