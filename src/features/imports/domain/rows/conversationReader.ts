import { builtTable, columnBuilders } from '../../../../shared/domain/facts/columnBuilders.ts';
import { conversations } from '../../../../shared/domain/facts/serviceTables.ts';
import { personKey } from '../values/contactKeys.ts';
import { conversationWord } from '../values/conversationWord.ts';
import { satisfactionWord } from '../values/satisfactionWord.ts';
import type { BadDocuments } from './badDocuments.ts';
import { ColumnKey } from './columnKey.ts';
import { documentColumns } from './documentKey.ts';
import { DocumentReader } from './documentReader.ts';
import { FieldMaker } from './fieldCells.ts';
import type { ReaderSetup, TableReader } from './tableReader.ts';

/**
 * Reads what a desk knows of conversations, one row each.
 * @throws RangeError where the plan maps no column that names the conversation
 */
export function conversationReader(setup: ReaderSetup, badDocuments: BadDocuments): TableReader {
  const builders = columnBuilders(conversations);
  const { columns, rowsPerDocument } = conversations;
  const [key] = documentColumns(setup.plan);
  if (!key) throw new RangeError('no column names the conversation');
  const make = new FieldMaker(setup);
  return new DocumentReader(setup, badDocuments, {
    key: new ColumnKey(setup, key, builders.conversation, columns.conversation, rowsPerDocument),
    fields: [
      make.text('subject', builders.subject),
      make.code('channel', builders.channel, columns.channel.dictionary),
      make.word('status', builders.state, conversationWord),
      make.code('priority', builders.priority, columns.priority.dictionary),
      make.code('customer', builders.customer, columns.customer.dictionary, personKey),
      make.code('assignee', builders.assignee, columns.assignee.dictionary),
      make.instant('createdAt', builders.createdAt),
      make.instant('solvedAt', builders.solvedAt),
      make.word('rating', builders.rating, satisfactionWord),
      make.text('comment', builders.comment),
      make.code('tags', builders.tags, columns.tags.dictionary),
      make.code('product', builders.product, columns.product.dictionary),
      make.code('order', builders.order, columns.order.dictionary),
    ],
    build: (rows) => builtTable(conversations, builders, rows),
  });
}
