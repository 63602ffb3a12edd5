import { builtTable, columnBuilders } from '../../../../shared/domain/facts/columnBuilders.ts';
import { messages } from '../../../../shared/domain/facts/serviceTables.ts';
import { personKey } from '../values/contactKeys.ts';
import type { BadDocuments } from './badDocuments.ts';
import { ColumnKey } from './columnKey.ts';
import { documentColumns } from './documentKey.ts';
import { DocumentReader } from './documentReader.ts';
import { FieldMaker } from './fieldCells.ts';
import { RoleCells } from './roleCells.ts';
import type { ReaderSetup, TableReader } from './tableReader.ts';

/**
 * Reads messages of conversations, one row each.
 * @throws RangeError where the plan maps no column that names the conversation
 */
export function messageReader(setup: ReaderSetup, badDocuments: BadDocuments): TableReader {
  const builders = columnBuilders(messages);
  const { columns, rowsPerDocument } = messages;
  const [key] = documentColumns(setup.plan);
  if (!key) throw new RangeError('no column names the conversation');
  const make = new FieldMaker(setup);
  return new DocumentReader(setup, badDocuments, {
    key: new ColumnKey(setup, key, builders.conversation, columns.conversation, rowsPerDocument),
    fields: [
      make.text('message', builders.message),
      make.instant('at', builders.at, true),
      new RoleCells(setup, builders.role),
      make.code('author', builders.author, columns.author.dictionary),
      make.code('customer', builders.customer, columns.customer.dictionary, personKey),
      make.code('channel', builders.channel, columns.channel.dictionary),
      make.code('product', builders.product, columns.product.dictionary),
      make.code('order', builders.order, columns.order.dictionary),
      make.text('body', builders.body),
    ],
    build: (rows) => builtTable(messages, builders, rows),
  });
}
