import type { CatalogueFacts } from '../ranking/catalogueFacts.ts';
import { itemsOf } from '../ranking/itemsOf.ts';
import {
  PLACEMENTS,
  type Placement,
  type PlacementSettings,
  type RecommendationSettings,
} from '../settings/recommendationSettings.ts';
import type { Pin } from '../settings/ruleSettings.ts';

/** Why a pin keeps its slot for nothing: every product that it means is so. */
export type PinTrouble = 'outOfStock' | 'excluded' | 'unknown';

/** A pin that does not do what it should. */
export type PinFinding = {
  readonly placement: Placement;
  readonly slot: number;
  readonly kind: Pin['kind'];
  /** Id of a product, path of a category, or name of a brand. */
  readonly value: string;
  readonly trouble: PinTrouble;
};

/** A pin whose last day is over. */
export type EndedPin = Pick<PinFinding, 'placement' | 'slot' | 'kind' | 'value'> & {
  /** ISO date. */
  readonly to: string;
};

type Catalogue = Pick<CatalogueFacts, 'items' | 'tree' | 'brandOf' | 'productOf'>;

/**
 * Pins that hold today or will, of which every product is out of stock, excluded for everybody, or
 * not in the shop's data. Without a filter by stock, none left counts as out of stock all the same.
 *
 * @param today ISO date in the shop's zone
 */
export function troubledPins(
  settings: RecommendationSettings,
  catalogue: Catalogue,
  today: string,
): PinFinding[] {
  return PLACEMENTS.flatMap((placement) => {
    const own = settings[placement];
    const excluded = excludedItems(own, catalogue);
    return own.pins
      .filter(({ to }) => to === null || to >= today)
      .flatMap((pin): PinFinding[] => {
        const trouble = troubleOf(pin, own, catalogue, excluded);
        if (!trouble) return [];
        const { slot, kind, value } = pin;
        return [{ placement, slot, kind, value, trouble }];
      });
  });
}

function troubleOf(
  pin: Pin,
  { filters }: PlacementSettings,
  catalogue: Catalogue,
  excluded: ReadonlySet<number>,
): PinTrouble | undefined {
  const items = itemsOf(pin, catalogue);
  if (items.length === 0) return 'unknown';
  if (items.every((item) => excluded.has(item))) return 'excluded';
  const needed = filters.inStock ? filters.minStock : 1;
  // A comparison with an unknown stock is false: the product may be there.
  const isOut = (item: number) => (catalogue.items.stock[item] ?? NaN) < needed;
  return items.every((item) => excluded.has(item) || isOut(item)) ? 'outOfStock' : undefined;
}

function excludedItems(
  { exclusions }: PlacementSettings,
  catalogue: Catalogue,
): ReadonlySet<number> {
  return new Set(
    exclusions
      .filter(({ customer }) => customer === null)
      .flatMap((exclusion) => [...itemsOf(exclusion, catalogue)]),
  );
}

/** Pins that only stand in the way of whoever reads the settings. @param today ISO date */
export function endedPins(settings: RecommendationSettings, today: string): EndedPin[] {
  return PLACEMENTS.flatMap((placement) =>
    settings[placement].pins.flatMap(({ slot, kind, value, to }) =>
      to !== null && to < today ? [{ placement, slot, kind, value, to }] : [],
    ),
  );
}

/** Placements whose blend counts an algorithm. */
export function placementsWith(
  settings: RecommendationSettings,
  algorithm: 'ease' | 'outside',
): Placement[] {
  return PLACEMENTS.filter((placement) => settings[placement].algorithms[algorithm].weight > 0);
}
