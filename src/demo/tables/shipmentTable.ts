import {
  builtTable,
  columnBuilders,
  type BuiltTable,
} from '../../shared/domain/facts/columnBuilders.ts';
import { SHIPMENT_STATE, shipments } from '../../shared/domain/facts/factTables.ts';
import { CARRIERS } from '../world/effects.ts';
import { PLACES } from '../world/people.ts';
import { PARCEL } from '../world/worldColumns.ts';
import type { DemoCodes } from './demoCodes.ts';

const METHODS = [
  { en: 'Express', zh: '特快' },
  { en: 'Standard', zh: '标快' },
];
/** The two reliable carriers are the express ones. */
const EXPRESS_CARRIERS = 2;

/** Parcels that have been handed to a carrier, in order of their orders. */
export function shipmentTable(codes: DemoCodes): BuiltTable {
  const { orders, customers } = codes.world;
  const columns = columnBuilders(shipments);
  const carriers = codes.texts('shipments.carrier', CARRIERS);
  const methods = codes.texts('shipments.method', METHODS);
  const regions = codes.texts(
    'shipments.region',
    PLACES.map(({ region }) => region),
  );
  const serials = codes.serials('shipments.shipment', 'S', 7);
  let rows = 0;
  for (const order of codes.ordersByTime) {
    const parcel = orders.parcel[order] ?? PARCEL.none;
    if (parcel === PARCEL.none) continue;
    rows++;
    const carrier = orders.carrier[order] ?? 0;
    const place = customers.place[orders.customer[order] ?? 0] ?? 0;
    columns.shipment.push(serials.code(rows));
    columns.order.push(codes.order[order] ?? -1);
    columns.carrier.push(carriers[carrier] ?? -1);
    columns.method.push(methods[carrier < EXPRESS_CARRIERS ? 0 : 1] ?? -1);
    columns.region.push(regions[place] ?? -1);
    columns.shippedAt.push(orders.shippedAt[order] ?? NaN);
    columns.promisedAt.push(orders.promisedAt[order] ?? NaN);
    columns.deliveredAt.push(orders.deliveredAt[order] ?? NaN);
    columns.state.push(stateOf(parcel));
  }
  return builtTable(shipments, columns, rows);
}

function stateOf(parcel: number): number {
  if (parcel === PARCEL.delivered) return SHIPMENT_STATE.delivered;
  return parcel === PARCEL.lost ? SHIPMENT_STATE.lost : SHIPMENT_STATE.underWay;
}
