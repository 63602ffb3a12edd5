import { planFor } from '../guess/planFor.ts';
import type { ImportFormat } from './importFormat.ts';
import { hasOwnColumns, ownMapping } from './ownColumns.ts';

/**
 * Huitou's own shipments as CSV or JSON lines, one row or object each: shipment, order, carrier,
 * method, region, shippedAt, promisedAt, deliveredAt, status (underWay, delivered, lost, sentBack).
 */
export const huitouShipments: ImportFormat = {
  id: 'huitouShipments',
  matches: (head) => hasOwnColumns('shipments', head),
  plan: (head, shop) => {
    const mapping = ownMapping('shipments', head);
    return planFor({ kind: 'shipments', format: 'huitouShipments', mapping }, head, shop);
  },
};
