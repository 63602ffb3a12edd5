import type { BuiltTable } from '../../../../shared/domain/facts/columnBuilders.ts';
import { SHIPMENT_STATE } from '../../../../shared/domain/facts/factTables.ts';

/** A shipment that says nothing else, and has a time of delivery, was delivered. */
export function deliveredWhereArrived(built: BuiltTable): BuiltTable {
  const arrived = built.columns.get('deliveredAt');
  if (arrived?.type !== 'instant') return built;
  const stated = built.columns.get('state');
  const states = new Uint8Array(built.rows);
  for (let row = 0; row < built.rows; row++) {
    const said = stated?.type === 'flag' ? (stated.values[row] ?? 0) : SHIPMENT_STATE.underWay;
    const isOpen = said === SHIPMENT_STATE.underWay && !Number.isNaN(arrived.values[row]);
    states[row] = isOpen ? SHIPMENT_STATE.delivered : said;
  }
  const columns = new Map(built.columns).set('state', { type: 'flag', values: states });
  return { ...built, columns };
}
