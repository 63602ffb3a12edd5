import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import type { ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import { caseRows, type CaseRead, type CaseRow } from './caseRows.ts';
import type { AskedDays } from './casesInPeriod.ts';
import type { LineGroups } from './lineGroups.ts';
import { returnCases, type RefundRule, type ReturnCase } from './returnCases.ts';
import type { ReturnsParams } from './returnTypes.ts';
import { RowsByOrder } from './rowsByOrder.ts';
import { soldLines, type CatalogueRead, type LineRead, type SoldLine } from './soldLines.ts';

export type ReturnReads = {
  readonly lines: LineRead;
  readonly cases: CaseRead;
  readonly catalogue: CatalogueRead;
};

/** A sold line, and the rows of returns that take it back. */
export type LineBack = {
  readonly line: SoldLine;
  readonly rows: readonly CaseRow[];
  readonly returned: boolean;
};

/**
 * Every sold line, whenever, with what took it back: THE way to tell whether a line came back.
 *
 * @param now epoch ms; what is asked for later has taken nothing back yet
 */
export function* linesBack(
  { lines, catalogue }: Pick<ReturnReads, 'lines' | 'catalogue'>,
  rows: readonly CaseRow[],
  days: ZoneTable,
  now: number,
): Generator<LineBack> {
  const byOrder = new RowsByOrder(rows.filter(({ requestedAt }) => !(requestedAt > now)));
  for (const line of soldLines(lines, catalogue, days)) {
    const own = byOrder.of(line);
    yield { line, rows: own, returned: line.marked || own.length > 0 };
  }
}

/** What the numbers of the page and the lists behind them are made from. */
export type ReturnsSource = {
  readonly asked: AskedDays;
  readonly groups: LineGroups;
  readonly rule: RefundRule;
  readonly cases: readonly ReturnCase[];
  readonly lines: () => Iterable<LineBack>;
};

/** @param currency code of the shop's currency, below 0 where it is in no file; null where it is not known */
export function returnsSource(
  reads: ReturnReads,
  { days: last, now }: Pick<ReturnsParams, 'days' | 'now'>,
  groups: LineGroups,
  days: ZoneTable,
  currency: number | null,
): ReturnsSource {
  const today = instantToDay(days, now);
  const rows = caseRows(reads.cases);
  return {
    asked: { days, from: last === null ? -Infinity : today - last + 1, today, now },
    groups,
    rule: {
      currency,
      mixed: currency === null && areMixed(reads, rows, days),
      tellsSettled: rows.some((row) => row.tellsSettled),
    },
    cases: returnCases(rows, now),
    lines: () => linesBack(reads, rows, days, now),
  };
}

/** Whether amounts of sold lines and of returns are of more than one currency. */
function areMixed(
  { lines, catalogue }: ReturnReads,
  rows: readonly CaseRow[],
  days: ZoneTable,
): boolean {
  let known = MISSING_CODE;
  const isAnother = ({ amount, currency }: Pick<CaseRow, 'amount' | 'currency'>): boolean => {
    if (currency < 0 || Number.isNaN(amount)) return false;
    if (known < 0) known = currency;
    return currency !== known;
  };
  if (rows.some(isAnother)) return true;
  for (const line of soldLines(lines, catalogue, days)) if (isAnother(line)) return true;
  return false;
}
