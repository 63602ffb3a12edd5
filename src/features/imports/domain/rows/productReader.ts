import { builtTable, columnBuilders } from '../../../../shared/domain/facts/columnBuilders.ts';
import { products } from '../../../../shared/domain/facts/factTables.ts';
import { beginningOf } from '../values/beginningOf.ts';
import { letterCount } from '../values/letterCount.ts';
import { listedThings } from '../values/listedThings.ts';
import { tagList } from '../values/tagList.ts';
import type { BadDocuments } from './badDocuments.ts';
import type { CellRewrite } from './codeCells.ts';
import { ColumnKey } from './columnKey.ts';
import { documentColumns } from './documentKey.ts';
import { DocumentReader } from './documentReader.ts';
import { FieldMaker } from './fieldCells.ts';
import { PriceCells } from './priceCells.ts';
import type { ReaderSetup, TableReader } from './tableReader.ts';

/**
 * Reads products, one row each.
 * @throws RangeError where the plan maps no column that names the product
 */
export function productReader(setup: ReaderSetup, badDocuments: BadDocuments): TableReader {
  const builders = columnBuilders(products);
  const { columns, rowsPerDocument } = products;
  const [key] = documentColumns(setup.plan);
  if (!key) throw new RangeError('no column names the product');
  const make = new FieldMaker(setup);
  const priced = [
    { column: make.column('price'), builder: builders.price },
    { column: make.column('cost'), builder: builders.cost },
  ];
  const prices = new PriceCells(setup, priced, builders.currency);
  return new DocumentReader(setup, badDocuments, {
    key: new ColumnKey(setup, key, builders.product, columns.product, rowsPerDocument),
    fields: [
      make.code('name', builders.name, columns.name.dictionary),
      make.code('otherName', builders.otherName, columns.otherName.dictionary),
      make.code('category', builders.category, columns.category.dictionary),
      make.code('brand', builders.brand, columns.brand.dictionary),
      prices,
      make.decimal('stock', builders.stock),
      make.instant('launchedAt', builders.launchedAt),
      make.code('tags', builders.tags, columns.tags.dictionary, tagRewrite(setup)),
      make.count('pictures', builders.pictures, listedThings),
      make.count('description', builders.description, letterCount),
      make.count('otherDescription', builders.otherDescription, letterCount),
      make.text('description', builders.descriptionText, beginningOf),
      make.text('otherDescription', builders.otherDescriptionText, beginningOf),
      make.count('sizes', builders.sizes, listedThings),
      make.decimal('promiseDays', builders.promiseDays),
      make.decimal('questions', builders.questions),
      make.decimal('answeredQuestions', builders.answeredQuestions),
    ],
    build: (rows) => builtTable(products, builders, rows),
    money: prices,
  });
}

function tagRewrite({ textOf, codec }: ReaderSetup): CellRewrite {
  return (bytes, start, end) => codec.encoder.encode(tagList(textOf(bytes, start, end)));
}
