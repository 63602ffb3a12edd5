import {
  builtTable,
  columnBuilders,
  type BuiltTable,
} from '../../shared/domain/facts/columnBuilders.ts';
import { RETURN_KIND, returns } from '../../shared/domain/facts/factTables.ts';
import { RETURN_REASONS, returnsOf } from '../world/returnsOf.ts';
import type { DemoCodes } from './demoCodes.ts';

/** What was sent back; a case for each order. */
export function returnTable(codes: DemoCodes): BuiltTable {
  const { world } = codes;
  const columns = columnBuilders(returns);
  const reasons = codes.texts('returns.reason', RETURN_REASONS);
  const serials = codes.serials('returns.returnCase', 'R', 6);
  const found = returnsOf(world);
  for (const each of found) {
    const order = codes.order[each.order] ?? -1;
    const product = world.lineItems.product[each.line] ?? 0;
    const customer = world.orders.customer[each.order] ?? 0;
    columns.returnCase.push(serials.code(each.order + 1));
    columns.order.push(order);
    columns.product.push(codes.product[product] ?? -1);
    columns.customer.push(codes.customer[customer] ?? -1);
    columns.quantity.push(each.quantity, 0);
    columns.amount.push(each.refund);
    columns.currency.push(codes.currency);
    columns.reason.push(reasons[each.reason] ?? -1);
    columns.requestedAt.push(each.requestedAt);
    columns.resolvedAt.push(each.resolvedAt);
    columns.kind.push(RETURN_KIND[each.kind]);
  }
  return builtTable(returns, columns, found.length);
}
