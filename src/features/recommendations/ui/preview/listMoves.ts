import type { PreviewItem } from '../../domain/preview/previewTypes.ts';

/** How an item of the draft's list moved against the live one. */
export type ListMove =
  | { readonly kind: 'new' }
  | { readonly kind: 'same' }
  | { readonly kind: 'up' | 'down'; readonly places: number };

export function moveOf({ rank, otherRank }: Pick<PreviewItem, 'rank' | 'otherRank'>): ListMove {
  if (otherRank === null) return { kind: 'new' };
  const up = otherRank - rank;
  if (up === 0) return { kind: 'same' };
  return { kind: up > 0 ? 'up' : 'down', places: Math.abs(up) };
}

/** Whether two lists show the same products in the same places. */
export function sameList(
  live: readonly Pick<PreviewItem, 'product'>[],
  draft: readonly Pick<PreviewItem, 'product'>[],
): boolean {
  return (
    live.length === draft.length && live.every(({ product }, i) => draft[i]?.product === product)
  );
}
