import { FEWEST_LISTS } from '../domain/rehearsal/fewestLists.ts';
import type { RehearsalNote, SplitChoice } from '../domain/rehearsal/rehearsalTypes.ts';
import type { PlacementSettings } from '../domain/settings/recommendationSettings.ts';
import type { Moment } from './moment.ts';

/**
 * What is to be said of a rehearsal beside its figures.
 *
 * @param lists measured, `of` so many that there are
 */
export function placementNotes(
  { history: { items, eventsWithoutTime, sales } }: Moment,
  { filters, boosts }: PlacementSettings,
  method: SplitChoice['method'],
  lists: number,
  of: number,
): RehearsalNote[] {
  const notes: RehearsalNote[] = [];
  if (lists === 0) notes.push({ kind: 'noData', lists, needed: FEWEST_LISTS });
  else if (lists < FEWEST_LISTS) notes.push({ kind: 'tooFewLists', lists, needed: FEWEST_LISTS });
  if (lists < of) notes.push({ kind: 'sampled', lists, of });
  if (method !== 'time') notes.push({ kind: 'splitLooksAhead', method });
  if (eventsWithoutTime > 0) notes.push({ kind: 'eventsWithoutTime', events: eventsWithoutTime });
  const { lines, withoutCustomer } = sales;
  if (withoutCustomer > 0) {
    notes.push({ kind: 'linesWithoutCustomer', lines: withoutCustomer, of: lines });
  }
  const boosted = (field: string) => boosts.some((boost) => boost.field === field);
  const unknown = (values: Float64Array) => {
    let count = 0;
    for (const value of values) if (Number.isNaN(value)) count++;
    return count;
  };
  const count = { of: items.length };
  if (filters.inStock || boosted('stockCover')) {
    const products = unknown(items.stock);
    if (products < items.length) notes.push({ kind: 'stockOfToday' });
    if (products > 0) notes.push({ kind: 'productsWithoutStock', products, ...count });
  }
  const withoutCost = unknown(items.margin);
  if (withoutCost > 0) notes.push({ kind: 'productsWithoutCost', products: withoutCost, ...count });
  if (filters.price.relativeTo !== 'none' || boosted('price')) {
    const products = unknown(items.price);
    if (products > 0) notes.push({ kind: 'productsWithoutPrice', products, ...count });
  }
  return notes;
}
