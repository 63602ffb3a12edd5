import type { SparseRows } from '../interactions/sparseRows.ts';
import type { ItemFacts } from '../history/itemFacts.ts';
import { sharedLevels, type CategoryTree } from './categoryTree.ts';

/** Share of likeness that the same brand makes, beside the category. */
const BRAND_SHARE = 0.2;
/** Pairs whose shared buyers are remembered: the same few products meet in list after list. */
const MOST_KEPT = 200_000;

/**
 * How alike two products are, from 0 to 1: levels that their category paths share, of those of the
 * deeper one, and the brand. Where either has no category: cosine of who bought them.
 *
 * @param buyers products × customers
 */
export function likenessOf(
  items: ItemFacts,
  tree: CategoryTree,
  buyers: SparseRows,
): (a: number, b: number) => number {
  const kept = new Map<number, number>();
  const byBuyers = (a: number, b: number) => {
    const pair = Math.min(a, b) * items.length + Math.max(a, b);
    const known = kept.get(pair);
    if (known !== undefined) return known;
    const cosine = sharedBuyers(buyers, a, b);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(pair, cosine);
    return cosine;
  };
  return (a, b) => {
    if (a === b) return 1;
    const nodeA = tree.nodeOfItem[a] ?? -1;
    const nodeB = tree.nodeOfItem[b] ?? -1;
    if (nodeA < 0 || nodeB < 0) return byBuyers(a, b);
    const brand = items.brand[a] ?? -1;
    const sameBrand = brand >= 0 && brand === items.brand[b] ? 1 : 0;
    return (1 - BRAND_SHARE) * sharedLevels(tree, nodeA, nodeB) + BRAND_SHARE * sameBrand;
  };
}

/** Customers of both ÷ √(customers of the one × of the other). */
function sharedBuyers({ start, column }: SparseRows, a: number, b: number): number {
  let i = start[a] ?? 0;
  let j = start[b] ?? 0;
  const endA = start[a + 1] ?? 0;
  const endB = start[b + 1] ?? 0;
  const size = Math.sqrt((endA - i) * (endB - j));
  let both = 0;
  while (i < endA && j < endB) {
    const difference = (column[i] ?? 0) - (column[j] ?? 0);
    if (difference === 0) both++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return size === 0 ? 0 : both / size;
}
