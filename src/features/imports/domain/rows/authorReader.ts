import { builtTable, columnBuilders } from '../../../../shared/domain/facts/columnBuilders.ts';
import { authors } from '../../../../shared/domain/facts/serviceTables.ts';
import { emailKey } from '../values/contactKeys.ts';
import { roleWord } from '../values/roleWord.ts';
import type { BadDocuments } from './badDocuments.ts';
import { ColumnKey } from './columnKey.ts';
import { documentColumns } from './documentKey.ts';
import { DocumentReader } from './documentReader.ts';
import { FieldMaker } from './fieldCells.ts';
import type { ReaderSetup, TableReader } from './tableReader.ts';

/**
 * Reads who the authors of messages are, one row each.
 * @throws RangeError where the plan maps no column that names the author
 */
export function authorReader(setup: ReaderSetup, badDocuments: BadDocuments): TableReader {
  const builders = columnBuilders(authors);
  const { columns, rowsPerDocument } = authors;
  const [key] = documentColumns(setup.plan);
  if (!key) throw new RangeError('no column names the author');
  const make = new FieldMaker(setup);
  return new DocumentReader(setup, badDocuments, {
    key: new ColumnKey(setup, key, builders.author, columns.author, rowsPerDocument),
    fields: [
      make.code('name', builders.name, columns.name.dictionary),
      make.code('email', builders.email, columns.email.dictionary, emailKey),
      make.word('role', builders.role, roleWord),
    ],
    build: (rows) => builtTable(authors, builders, rows),
  });
}
