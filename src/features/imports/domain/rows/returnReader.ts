import { builtTable, columnBuilders } from '../../../../shared/domain/facts/columnBuilders.ts';
import { RETURN_KIND, returns } from '../../../../shared/domain/facts/factTables.ts';
import { customerKey } from '../values/contactKeys.ts';
import { returnWord } from '../values/returnWord.ts';
import { AmountCells } from './amountCells.ts';
import type { BadDocuments } from './badDocuments.ts';
import { ColumnKey } from './columnKey.ts';
import { ColumnTargets } from './columnTargets.ts';
import { documentColumns } from './documentKey.ts';
import { DocumentReader } from './documentReader.ts';
import { FieldMaker } from './fieldCells.ts';
import { settledCells } from './settledCells.ts';
import type { ReaderSetup, TableReader } from './tableReader.ts';

/**
 * Reads returns, one row for each product sent back. A file without numbers of its own has one
 * return an order.
 * @throws RangeError where the plan maps no column that names the return
 */
export function returnReader(setup: ReaderSetup, badDocuments: BadDocuments): TableReader {
  const builders = columnBuilders(returns);
  const { columns, rowsPerDocument } = returns;
  const [key] = documentColumns(setup.plan);
  if (!key) throw new RangeError('no column names the return');
  const make = new FieldMaker(setup);
  const amounts = new AmountCells(setup, new ColumnTargets(setup.plan), builders, 'isSize');
  const kindOf = (word: string) => (word === '' ? RETURN_KIND.return : returnWord(word));
  const resolvedAt = make.instant('resolvedAt', builders.resolvedAt);
  return new DocumentReader(setup, badDocuments, {
    key: new ColumnKey(setup, key, builders.returnCase, columns.returnCase, rowsPerDocument),
    fields: [
      make.code('order', builders.order, columns.order.dictionary),
      make.code('product', builders.product, columns.product.dictionary),
      make.code('customer', builders.customer, columns.customer.dictionary, customerKey),
      amounts,
      make.code('reason', builders.reason, columns.reason.dictionary),
      make.instant('requestedAt', builders.requestedAt, true),
      resolvedAt,
      resolvedAt && settledCells(resolvedAt, builders.settled),
      make.word('kind', builders.kind, kindOf),
    ],
    build: (rows) => builtTable(returns, builders, rows),
    money: amounts,
  });
}
