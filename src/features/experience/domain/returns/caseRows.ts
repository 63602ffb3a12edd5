import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import type { FactRead } from '../../../../shared/domain/facts/factSource.ts';
import { ANSWER, RETURN_KIND, type returns } from '../../../../shared/domain/facts/factTables.ts';
import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';

export const CASE_COLUMNS = [
  'returnCase',
  'order',
  'product',
  'customer',
  'amount',
  'currency',
  'reason',
  'requestedAt',
  'resolvedAt',
  'kind',
  'settled',
] as const;
export type CaseRead = FactRead<typeof returns, (typeof CASE_COLUMNS)[number]>;

/** One product that went back or was paid back, in codes. */
export type CaseRow = {
  readonly returnCase: number;
  readonly order: number;
  readonly product: number;
  readonly customer: number;
  /** Refunded, minor units; NaN where the files do not say. */
  readonly amount: number;
  readonly currency: number;
  readonly reason: number;
  /** Epoch ms; NaN where the files do not say, the second one also where it is not settled. */
  readonly requestedAt: number;
  readonly resolvedAt: number;
  /** Whether its file has a column of when returns are settled: if not, it is taken as settled. */
  readonly tellsSettled: boolean;
  /** One of `RETURN_KIND`. */
  readonly kind: number;
};

/** The rows of returns that are seen. */
export function caseRows({ chunks }: CaseRead): CaseRow[] {
  const found: CaseRow[] = [];
  for (const { columns, rows, hidden } of chunks) {
    // Segments that were stored before `settled` was: of a file that tells it, something is settled.
    const anySettled = columns.resolvedAt.values.some((at) => !Number.isNaN(at));
    for (let row = 0; row < rows; row++) {
      if (isHidden(hidden, row)) continue;
      found.push({
        returnCase: columns.returnCase.values[row] ?? MISSING_CODE,
        order: columns.order.values[row] ?? MISSING_CODE,
        product: columns.product.values[row] ?? MISSING_CODE,
        customer: columns.customer.values[row] ?? MISSING_CODE,
        // A refund is a size, whatever sign a file of long ago gave it.
        amount: Math.abs(columns.amount.values[row] ?? NaN),
        currency: columns.currency.values[row] ?? MISSING_CODE,
        reason: columns.reason.values[row] ?? MISSING_CODE,
        requestedAt: columns.requestedAt.values[row] ?? NaN,
        resolvedAt: columns.resolvedAt.values[row] ?? NaN,
        tellsSettled:
          anySettled || (columns.settled.values[row] ?? ANSWER.unknown) !== ANSWER.unknown,
        kind: columns.kind.values[row] ?? RETURN_KIND.return,
      });
    }
  }
  return found;
}
