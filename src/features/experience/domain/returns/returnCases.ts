import { RETURN_KIND } from '../../../../shared/domain/facts/factTables.ts';
import type { CaseRow } from './caseRows.ts';
import { RETURN_KINDS, type ReturnList } from './returnTypes.ts';

/** What a customer asked for at once: one or more products to give back, or money for them. */
export type ReturnCase = {
  readonly code: number;
  readonly rows: readonly CaseRow[];
  /** Epoch ms of the first request; NaN where not known. */
  readonly requestedAt: number;
  /** Whether all of it is settled, as far as is known now. */
  readonly settled: boolean;
  /** Epoch ms when all of it was; NaN where some of it is not, or no file says when. */
  readonly resolvedAt: number;
};

/**
 * Rows of returns as cases. Rows of files that do not say when anything was settled are taken as settled.
 *
 * @param now epoch ms; what is said to be settled later is not settled yet
 */
export function returnCases(rows: readonly CaseRow[], now: number): ReturnCase[] {
  const byCode = new Map<number, CaseRow[]>();
  for (const row of rows) {
    const own = byCode.get(row.returnCase);
    if (own) own.push(row);
    else byCode.set(row.returnCase, [row]);
  }
  return [...byCode].map(([code, own]) => {
    const asked = own.map(({ requestedAt }) => requestedAt).filter((at) => !Number.isNaN(at));
    const settled = own.every((row) => !row.tellsSettled || row.resolvedAt <= now);
    return {
      code,
      rows: own,
      requestedAt: asked.length === 0 ? NaN : Math.min(...asked),
      settled,
      // Of a row without a time, NaN: the last one may be that.
      resolvedAt: settled ? Math.max(...own.map(({ resolvedAt }) => resolvedAt)) : NaN,
    };
  });
}

/** How money of returns is counted. */
export type RefundRule = {
  /** Code of the shop's currency, below 0 where no amount is of it; null where it is not known. */
  readonly currency: number | null;
  /** Where it is not known: whether amounts are of several, which cannot be added up. */
  readonly mixed: boolean;
  /** Whether any file says when cases are settled. */
  readonly tellsSettled: boolean;
};

/** Minor units of one row: 0 for an exchange, NaN for another currency or where the files do not say. */
export function refundOf({ kind, amount, currency }: CaseRow, rule: RefundRule): number {
  if (kind === RETURN_KIND.exchange) return 0;
  return isForeign({ currency }, rule) ? NaN : amount;
}

/**
 * Whether an amount is of another currency than the shop's, or of one of several where that is not known. An
 * amount without a currency is the shop's own.
 */
export function isForeign(
  { currency }: Pick<CaseRow, 'currency'>,
  rule: Pick<RefundRule, 'currency' | 'mixed'>,
): boolean {
  if (currency < 0) return false;
  return rule.currency === null ? rule.mixed : currency !== rule.currency;
}

/** Minor units that a case gives back, as far as known. */
export function caseRefund({ rows }: ReturnCase, rule: RefundRule): number {
  let sum = 0;
  for (const row of rows) sum += refundOf(row, rule) || 0;
  return sum;
}

/** Whether a case is in a list of cases: what is counted on the page is what is listed. */
export function isListed(of: ReturnCase, list: ReturnList, rule: RefundRule): boolean {
  switch (list) {
    case 'lines':
      return false;
    case 'cases':
      return true;
    case 'open':
      return !of.settled;
    case 'settled':
      return rule.tellsSettled && of.settled;
    case 'refunded':
      return of.settled && caseRefund(of, rule) > 0;
    case 'return':
    case 'exchange':
    case 'refundOnly':
      return of.rows.some(({ kind }) => RETURN_KINDS[kind] === list);
  }
}
