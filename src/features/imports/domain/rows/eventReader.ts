import { builtTable, columnBuilders } from '../../../../shared/domain/facts/columnBuilders.ts';
import { events } from '../../../../shared/domain/facts/factTables.ts';
import { customerKey } from '../values/contactKeys.ts';
import { AmountCells } from './amountCells.ts';
import type { BadDocuments } from './badDocuments.ts';
import { ColumnTargets } from './columnTargets.ts';
import { DocumentReader } from './documentReader.ts';
import { EventKey } from './eventKey.ts';
import { EventTypeCells } from './eventTypeCells.ts';
import { FieldMaker } from './fieldCells.ts';
import type { ReaderSetup, TableReader } from './tableReader.ts';

/** Reads what people did in the shop, one event a row. */
export function eventReader(setup: ReaderSetup, badDocuments: BadDocuments): TableReader {
  const builders = columnBuilders(events);
  const { columns } = events;
  const make = new FieldMaker(setup);
  const at = make.instant('at', builders.at, true);
  const amounts = new AmountCells(setup, new ColumnTargets(setup.plan), builders, 'isPlain');
  const customer = make.code(
    'customer',
    builders.customer,
    columns.customer.dictionary,
    customerKey,
  );
  return new DocumentReader(setup, badDocuments, {
    key: new EventKey(setup, at?.cells, builders.visit),
    fields: [
      at,
      new EventTypeCells(setup, builders),
      customer,
      make.code('visitor', builders.visitor, columns.visitor.dictionary),
      make.code('product', builders.product, columns.product.dictionary),
      amounts,
      make.code('order', builders.order, columns.order.dictionary),
      make.code('method', builders.method, columns.method.dictionary),
      make.code('reason', builders.reason, columns.reason.dictionary),
      make.code('device', builders.device, columns.device.dictionary),
      make.code('channel', builders.channel, columns.channel.dictionary),
      make.code('referrer', builders.referrer, columns.referrer.dictionary, customerKey),
    ],
    build: (rows) => builtTable(events, builders, rows),
    money: amounts,
    customer: customer?.cells ?? null,
  });
}
