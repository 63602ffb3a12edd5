import { builtTable, columnBuilders } from '../../../../shared/domain/facts/columnBuilders.ts';
import { SHIPMENT_STATE, shipments } from '../../../../shared/domain/facts/factTables.ts';
import { shipmentWord } from '../values/shipmentWord.ts';
import type { BadDocuments } from './badDocuments.ts';
import { ColumnKey } from './columnKey.ts';
import { documentColumns } from './documentKey.ts';
import { DocumentReader } from './documentReader.ts';
import { FieldMaker } from './fieldCells.ts';
import { deliveredWhereArrived } from './deliveredWhereArrived.ts';
import type { ReaderSetup, TableReader } from './tableReader.ts';

/**
 * Reads shipments, one row each. A file without tracking numbers has one shipment an order.
 * @throws RangeError where the plan maps no column that names the shipment
 */
export function shipmentReader(setup: ReaderSetup, badDocuments: BadDocuments): TableReader {
  const builders = columnBuilders(shipments);
  const { columns, rowsPerDocument } = shipments;
  const [key] = documentColumns(setup.plan);
  if (!key) throw new RangeError('no column names the shipment');
  const make = new FieldMaker(setup);
  const stateOf = (word: string) => (word === '' ? SHIPMENT_STATE.underWay : shipmentWord(word));
  return new DocumentReader(setup, badDocuments, {
    key: new ColumnKey(setup, key, builders.shipment, columns.shipment, rowsPerDocument),
    fields: [
      make.code('order', builders.order, columns.order.dictionary),
      make.code('carrier', builders.carrier, columns.carrier.dictionary),
      make.code('method', builders.method, columns.method.dictionary),
      make.code('region', builders.region, columns.region.dictionary),
      make.instant('shippedAt', builders.shippedAt),
      make.instant('promisedAt', builders.promisedAt),
      make.instant('deliveredAt', builders.deliveredAt),
      make.word('status', builders.state, stateOf),
    ],
    build: (rows) => deliveredWhereArrived(builtTable(shipments, builders, rows)),
  });
}
