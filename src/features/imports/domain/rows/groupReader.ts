import { builtTable, columnBuilders } from '../../../../shared/domain/facts/columnBuilders.ts';
import { groups } from '../../../../shared/domain/facts/communityTables.ts';
import type { BadDocuments } from './badDocuments.ts';
import { ColumnKey } from './columnKey.ts';
import { documentColumns } from './documentKey.ts';
import { DocumentReader } from './documentReader.ts';
import { FieldMaker } from './fieldCells.ts';
import type { ReaderSetup, TableReader } from './tableReader.ts';

/**
 * Reads groups, one row each.
 * @throws RangeError where the plan maps no column that names the group
 */
export function groupReader(setup: ReaderSetup, badDocuments: BadDocuments): TableReader {
  const builders = columnBuilders(groups);
  const { columns, rowsPerDocument } = groups;
  const [key] = documentColumns(setup.plan);
  if (!key) throw new RangeError('no column names the group');
  const make = new FieldMaker(setup);
  return new DocumentReader(setup, badDocuments, {
    key: new ColumnKey(setup, key, builders.group, columns.group, rowsPerDocument),
    fields: [
      make.text('name', builders.name),
      make.code('platform', builders.platform, columns.platform.dictionary),
      make.code('owner', builders.owner, columns.owner.dictionary),
      make.text('rulesEn', builders.rulesEn),
      make.text('rulesZh', builders.rulesZh),
      make.instant('createdAt', builders.createdAt),
    ],
    build: (rows) => builtTable(groups, builders, rows),
  });
}
