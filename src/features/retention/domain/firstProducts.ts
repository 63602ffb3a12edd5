import { compareProportions } from '../../../shared/domain/statistics/compareProportions.ts';
import { proportion } from '../../../shared/domain/statistics/wilson.ts';
import { lineExists, type OrderScope } from './orderScope.ts';
import { REPEAT } from './repeatPurchaseRate.ts';
import type { FirstProduct, FirstProducts } from './retentionTypes.ts';

/** A product in first orders, by dictionary code; the job adds id and name. */
export type FirstProductCounts = Omit<FirstProducts, 'products'> & {
  readonly products: readonly Omit<FirstProduct, 'id' | 'name'>[];
};

/** At most so many products are given: those in most first orders. */
const MOST_PRODUCTS = 200;

/**
 * For each product in the first orders of chosen customers who were observed for the window: the
 * share who came again, against all other observed customers.
 *
 * With many products some intervals leave 0 out by chance (one in twenty does where nothing
 * differs), and a product need not be the cause: this is a list of where to look.
 *
 * @param products product code by line of the index
 * @param states `REPEAT` by customer
 */
export function firstProducts(
  scope: OrderScope,
  entering: Int32Array,
  states: Uint8Array,
  products: Int32Array,
  options: { readonly windowDays: number; readonly minSize: number },
): FirstProductCounts {
  const counts = countFirstProducts(scope, entering, states, products);
  const enough: number[] = [];
  let tooFew = 0;
  counts.observed.forEach((observed, product) => {
    if (observed >= options.minSize) enough.push(product);
    else if (observed > 0) tooFew++;
  });
  enough.sort((a, b) => (counts.observed[b] ?? 0) - (counts.observed[a] ?? 0) || a - b);
  return {
    windowDays: options.windowDays,
    observed: counts.allObserved,
    tooFew,
    products: enough.slice(0, MOST_PRODUCTS).map((product) => {
      const observed = counts.observed[product] ?? 0;
      const repeated = counts.repeated[product] ?? 0;
      const bought = proportion(repeated, observed);
      const others = proportion(counts.allRepeated - repeated, counts.allObserved - observed);
      return {
        product,
        with: bought,
        without: others,
        comparison: compareProportions(bought, others),
      };
    }),
  };
}

/** Whether the first order of a customer of the scope has the product; never for code −1. */
export function firstOrderHas(
  scope: OrderScope,
  customer: number,
  products: Int32Array,
  product: number,
): boolean {
  if (product < 0) return false;
  const o = scope.order[scope.orderStart[customer] ?? 0] ?? 0;
  const end = scope.index.lineStart[o + 1] ?? 0;
  for (let line = scope.index.lineStart[o] ?? 0; line < end; line++) {
    if (products[line] === product && lineExists(scope, line)) return true;
  }
  return false;
}

function countFirstProducts(
  scope: OrderScope,
  entering: Int32Array,
  states: Uint8Array,
  products: Int32Array,
) {
  const { lineStart } = scope.index;
  let codes = 0;
  for (const code of products) if (code >= codes) codes = code + 1;
  const observed = new Uint32Array(codes);
  const repeated = new Uint32Array(codes);
  // Customer + 1 who was counted last for each product: a product twice in an order counts once.
  const counted = new Uint32Array(codes);
  let allObserved = 0;
  let allRepeated = 0;
  for (let c = 0; c < entering.length; c++) {
    const state = states[c] ?? REPEAT.notYetObserved;
    if ((entering[c] ?? -1) < 0 || state === REPEAT.notYetObserved) continue;
    const again = state === REPEAT.repeated ? 1 : 0;
    allObserved++;
    allRepeated += again;
    const o = scope.order[scope.orderStart[c] ?? 0] ?? 0;
    const end = lineStart[o + 1] ?? 0;
    for (let line = lineStart[o] ?? 0; line < end; line++) {
      const product = products[line] ?? -1;
      if (product < 0 || counted[product] === c + 1 || !lineExists(scope, line)) continue;
      counted[product] = c + 1;
      observed[product] = (observed[product] ?? 0) + 1;
      repeated[product] = (repeated[product] ?? 0) + again;
    }
  }
  return { observed, repeated, allObserved, allRepeated };
}
