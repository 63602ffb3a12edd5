import type { TargetKind } from '../settings/ruleSettings.ts';
import type { CatalogueFacts } from './catalogueFacts.ts';
import { isWithin } from './categoryTree.ts';

/** Places of the products that a rule names: one, or those of a category and below, or of a brand. */
export function itemsOf(
  { kind, value }: { readonly kind: TargetKind; readonly value: string },
  facts: Pick<CatalogueFacts, 'items' | 'tree' | 'brandOf' | 'productOf'>,
): Int32Array {
  const { items, tree } = facts;
  if (kind === 'product') {
    const item = facts.productOf(value);
    return item < 0 ? new Int32Array(0) : Int32Array.of(item);
  }
  const brand = kind === 'brand' ? facts.brandOf(value) : -1;
  const node = kind === 'category' ? (tree.nodeOfPath.get(value) ?? -1) : -1;
  if (brand < 0 && node < 0) return new Int32Array(0);
  const found: number[] = [];
  for (let item = 0; item < items.length; item++) {
    const own = tree.nodeOfItem[item] ?? -1;
    if (kind === 'brand' ? items.brand[item] === brand : own >= 0 && isWithin(tree, own, node)) {
      found.push(item);
    }
  }
  return Int32Array.from(found);
}
