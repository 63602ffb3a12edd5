import type { PlacementSettings } from '../settings/recommendationSettings.ts';

const HALF_LIFE = 30;

/**
 * The plain baseline beside a placement's settings: what sold most lately, under the same rule for
 * what was bought and without any other.
 */
export function popularityOnly(settings: PlacementSettings): PlacementSettings {
  const { algorithms, filters } = settings;
  return {
    ...settings,
    algorithms: {
      popularity: { weight: 100, halfLifeDays: HALF_LIFE },
      itemKnn: { ...algorithms.itemKnn, weight: 0 },
      copurchase: { ...algorithms.copurchase, weight: 0 },
      rp3beta: { ...algorithms.rp3beta, weight: 0 },
      ease: { ...algorithms.ease, weight: 0 },
      ials: { ...algorithms.ials, weight: 0 },
      autoencoder: { ...algorithms.autoencoder, weight: 0 },
      outside: { ...algorithms.outside, weight: 0 },
    },
    learning: {
      events: { purchase: 1, cart: 0, view: 0 },
      windowDays: null,
      halfLifeDays: null,
      repeats: 'heaviest',
    },
    filters: {
      ...filters,
      inStock: false,
      category: 'any',
      price: { ...filters.price, relativeTo: 'none' },
    },
    boosts: [],
    pins: [],
    exclusions: [],
    caps: { category: null, brand: null },
    diversity: 0,
    fallback: { customers: 'popular', products: 'none' },
  };
}
