import { builtTable, columnBuilders } from '../../../../shared/domain/facts/columnBuilders.ts';
import { reviews } from '../../../../shared/domain/facts/factTables.ts';
import { customerKey } from '../values/contactKeys.ts';
import { ratingWord } from '../values/ratingWord.ts';
import type { BadDocuments } from './badDocuments.ts';
import { ColumnKey } from './columnKey.ts';
import { documentColumns } from './documentKey.ts';
import { DocumentReader } from './documentReader.ts';
import { FieldMaker } from './fieldCells.ts';
import { FingerprintKey, type TellingFields } from './fingerprintKey.ts';
import type { ReaderSetup, TableReader } from './tableReader.ts';

/** What tells reviews without numbers apart. */
const TELLING: TellingFields = {
  owners: ['order', 'customer'],
  whose: ['order', 'customer', 'product', 'at'],
  contents: ['product', 'at', 'rating', 'title', 'body'],
};

/** Reads reviews, one row each. */
export function reviewReader(setup: ReaderSetup, badDocuments: BadDocuments): TableReader {
  const builders = columnBuilders(reviews);
  const { columns, rowsPerDocument } = reviews;
  const [key] = documentColumns(setup.plan);
  const make = new FieldMaker(setup);
  return new DocumentReader(setup, badDocuments, {
    key: key
      ? new ColumnKey(setup, key, builders.review, columns.review, rowsPerDocument)
      : new FingerprintKey(setup, builders.review, columns.review.dictionary, TELLING),
    fields: [
      make.code('customer', builders.customer, columns.customer.dictionary, customerKey),
      make.code('product', builders.product, columns.product.dictionary),
      make.code('order', builders.order, columns.order.dictionary),
      make.instant('at', builders.at, true),
      make.word('rating', builders.rating, ratingWord, 'notARating'),
      make.text('title', builders.title),
      make.text('body', builders.body),
    ],
    build: (rows) => builtTable(reviews, builders, rows),
  });
}
