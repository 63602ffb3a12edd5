import { exposureOf } from '../evaluation/exposure.ts';
import type { SideMeasures } from '../evaluation/measureSides.ts';

/** How often something is shown, in times per 1,000 lists. */
export type Shown = { readonly place: number; readonly live: number; readonly draft: number };

const PER_LISTS = 1000;

/** Every product that either side shows, in no order. */
export function shownOf(live: SideMeasures, draft: SideMeasures, items: number): Shown[] {
  const before = exposureOf(live.lists, items);
  const after = exposureOf(draft.lists, items);
  const scale = (lists: readonly Int32Array[]) => PER_LISTS / Math.max(1, lists.length);
  return Array.from(before.keys()).flatMap((place) => {
    const [a, b] = [before[place] ?? 0, after[place] ?? 0];
    if (a + b === 0) return [];
    return [{ place, live: a * scale(live.lists), draft: b * scale(draft.lists) }];
  });
}

/** The same by group: groups of a product, by place; -1 for none. */
export function shownByGroup(shown: readonly Shown[], groupOf: (place: number) => number): Shown[] {
  const groups = new Map<number, { live: number; draft: number }>();
  for (const { place, live, draft } of shown) {
    const group = groupOf(place);
    const sum = groups.get(group) ?? { live: 0, draft: 0 };
    groups.set(group, { live: sum.live + live, draft: sum.draft + draft });
  }
  return Array.from(groups, ([place, sums]) => ({ place, ...sums }));
}

/** The `most` whose change is greatest in one direction, greatest first; equals by place. */
export function mostChanged(
  shown: readonly Shown[],
  direction: 'more' | 'less',
  most: number,
): Shown[] {
  const sign = direction === 'more' ? 1 : -1;
  const change = ({ live, draft }: Shown) => sign * (draft - live);
  return shown
    .filter((one) => change(one) > 0)
    .sort((a, b) => change(b) - change(a) || a.place - b.place)
    .slice(0, most);
}
