import type {
  Placement,
  PlacementSettings,
  RecommendationSettings,
} from './recommendationSettings.ts';

/**
 * Puts the settings of one placement into another. The home page has no product to compare with, so
 * what needs one is left as it is without.
 */
export function copyPlacement(
  settings: RecommendationSettings,
  from: Placement,
  to: Placement,
): RecommendationSettings {
  const copied = settings[from];
  return { ...settings, [to]: to === 'home' ? withoutSeed(copied) : copied };
}

/** Whether settings compare with the product looked at, or with the cart. */
export function needsSeed({ filters }: PlacementSettings): boolean {
  return filters.category !== 'any' || filters.price.relativeTo === 'seed';
}

function withoutSeed(settings: PlacementSettings): PlacementSettings {
  const { filters } = settings;
  const { price } = filters;
  return {
    ...settings,
    filters: {
      ...filters,
      category: 'any',
      price: price.relativeTo === 'seed' ? { ...price, relativeTo: 'none' } : price,
    },
  };
}
