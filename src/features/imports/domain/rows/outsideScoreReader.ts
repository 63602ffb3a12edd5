import { builtTable, columnBuilders } from '../../../../shared/domain/facts/columnBuilders.ts';
import { outsideScores } from '../../../../shared/domain/facts/factTables.ts';
import { customerKey } from '../values/contactKeys.ts';
import type { BadDocuments } from './badDocuments.ts';
import { DocumentReader } from './documentReader.ts';
import { FieldMaker } from './fieldCells.ts';
import { JoinedKey, type NamePart } from './joinedKey.ts';
import { requiredCode } from './requiredCode.ts';
import { ScoreCells } from './scoreCells.ts';
import type { ReaderSetup, TableReader } from './tableReader.ts';

/** What was scored: a customer by a model. */
const SCORED: readonly NamePart[] = [
  { field: 'model' },
  { field: 'customer', rewrite: customerKey, required: true },
];

/** Reads scores of other models, one row for each customer and product. */
export function outsideScoreReader(setup: ReaderSetup, badDocuments: BadDocuments): TableReader {
  const builders = columnBuilders(outsideScores);
  const { columns } = outsideScores;
  const make = new FieldMaker(setup);
  return new DocumentReader(setup, badDocuments, {
    key: new JoinedKey(setup, builders.scored, columns.scored.dictionary, SCORED),
    fields: [
      make.code('model', builders.model, columns.model.dictionary),
      make.code('customer', builders.customer, columns.customer.dictionary, customerKey),
      requiredCode(setup, 'product', builders.product, columns.product.dictionary),
      new ScoreCells(setup, builders.score),
    ],
    build: (rows) => builtTable(outsideScores, builders, rows),
  });
}
