import {
  builtTable,
  columnBuilders,
  type BuiltTable,
} from '../../shared/domain/facts/columnBuilders.ts';
import { reviews } from '../../shared/domain/facts/factTables.ts';
import { reviewsOf } from '../world/reviewsOf.ts';
import type { DemoCodes } from './demoCodes.ts';

export function reviewTable(codes: DemoCodes): BuiltTable {
  const { world } = codes;
  const columns = columnBuilders(reviews);
  const serials = codes.serials('reviews.review', 'V', 6);
  const found = reviewsOf(world);
  for (const each of found) {
    const customer = world.orders.customer[each.order] ?? 0;
    columns.review.push(serials.code(each.order + 1));
    columns.customer.push(codes.customer[customer] ?? -1);
    columns.product.push(codes.product[each.product] ?? -1);
    columns.order.push(codes.order[each.order] ?? -1);
    columns.at.push(each.at);
    columns.rating.push(each.stars);
    columns.title.push(each.title);
    columns.body.push(each.body);
  }
  return builtTable(reviews, columns, found.length);
}
