import { stream } from '../src/shared/domain/random/stream.ts';
import type { OrderLineInput } from '../src/testing/builtOrders.ts';

/** Products that everybody likes about as much as the others of their group. */
const GROUPS = 50;
const LINES_OF_AN_ORDER = 2;
const DAY_MS = 86_400_000;
const DAYS = 365;
const UNTIL = Date.UTC(2026, 0, 1);

/**
 * Order lines of customers who each like a few groups of products, over a year: what matters for the
 * speed of lists is how many customers and products there are and how long a history is.
 */
export function manyCustomers(
  customers: number,
  products: number,
  linesEach: number,
): OrderLineInput[] {
  const chance = stream(1, 'many customers');
  const lines: OrderLineInput[] = [];
  for (let c = 0; c < customers; c++) {
    chance.at(c);
    const liked = [chance.below(GROUPS), chance.below(GROUPS), chance.below(GROUPS)];
    for (let n = 0; n < linesEach; n++) {
      const order = Math.floor(n / LINES_OF_AN_ORDER);
      const group = liked[chance.below(liked.length)] ?? 0;
      // A few products of a group are bought far more than the others.
      const place = Math.floor((products / GROUPS) * chance.unit() ** 2);
      lines.push({
        order: `${c}-${order}`,
        customer: `c${c}`,
        product: `p${place * GROUPS + group}`,
        amount: 100 + chance.below(900),
        placedAt: UNTIL - Math.floor((DAYS * DAY_MS * (order + chance.unit())) / linesEach),
      });
    }
  }
  return lines;
}
