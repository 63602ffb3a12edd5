import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { columnsOf } from '../../../../shared/domain/facts/factSource.ts';
import { orderLines, products, returns } from '../../../../shared/domain/facts/factTables.ts';
import { CASE_COLUMNS, caseRows } from '../../domain/returns/caseRows.ts';
import { linesBack } from '../../domain/returns/returnsSource.ts';
import { CATALOGUE_COLUMNS, LINE_COLUMNS } from '../../domain/returns/soldLines.ts';
import { AmountSums } from './amountSums.ts';
import { GroupCounts } from './groupCounts.ts';
import type { ReadShares } from './readShares.ts';

/**
 * Order lines sold in the period that came back or were refunded, by category, as the page of returns counts
 * them. At stake: what those lines were sold for.
 */
export const returnedLines: ReadShares = async ({ facts }, { period, days, now }) => {
  const { cases, ...reads } = await facts.read({
    lines: columnsOf(orderLines, ...LINE_COLUMNS),
    cases: columnsOf(returns, ...CASE_COLUMNS),
    catalogue: columnsOf(products, ...CATALOGUE_COLUMNS),
  });
  const names = await facts.dictionary('products.category');
  const currencies = await facts.dictionary('orderLines.currency');
  const counts = new GroupCounts();
  const sums = new AmountSums();
  for (const { line, rows, returned } of linesBack(reads, caseRows(cases), days, now)) {
    if (!(line.day >= period.from && line.day <= period.to)) continue;
    const { category, currency, amount } = line;
    const customer = line.customer >= 0 ? line.customer : (rows[0]?.customer ?? MISSING_CODE);
    counts.add(category, returned, customer);
    if (returned) sums.add(category, currency, amount);
  }
  return counts.named(
    (code) => names.valueAt(code),
    (code) => sums.of(code, (currency) => currencies.valueAt(currency)),
  );
};
