import type { RuleRef } from '../rehearsal/rehearsalTypes.ts';
import type { PlacementSettings } from '../settings/recommendationSettings.ts';

/** The rules that a placement's settings hold beside the algorithms: what can be priced and blamed. */
export function rulesOf(settings: PlacementSettings): RuleRef[] {
  const { filters, boosts, pins, exclusions, caps, diversity, bought } = settings;
  const rules: RuleRef[] = [];
  if (bought !== 'allow') rules.push({ kind: 'bought' });
  if (filters.inStock) rules.push({ kind: 'inStock' });
  if (filters.price.relativeTo !== 'none') rules.push({ kind: 'price' });
  if (filters.category === 'chain') rules.push({ kind: 'category' });
  for (const { id } of boosts) rules.push({ kind: 'boost', id });
  for (const { id } of pins) rules.push({ kind: 'pin', id });
  for (const { id } of exclusions) rules.push({ kind: 'exclusion', id });
  if (caps.category !== null) rules.push({ kind: 'capCategory' });
  if (caps.brand !== null) rules.push({ kind: 'capBrand' });
  if (diversity > 0) rules.push({ kind: 'diversity' });
  if (settings.fallback.customers !== 'none') rules.push({ kind: 'fallback' });
  return rules;
}

/** The same settings without one rule. */
export function withoutRule(settings: PlacementSettings, rule: RuleRef): PlacementSettings {
  const { filters, caps } = settings;
  switch (rule.kind) {
    case 'bought':
      return { ...settings, bought: 'allow' };
    case 'inStock':
      return { ...settings, filters: { ...filters, inStock: false } };
    case 'price': {
      const price = { ...filters.price, relativeTo: 'none' as const };
      return { ...settings, filters: { ...filters, price } };
    }
    case 'category':
      return { ...settings, filters: { ...filters, category: 'any' } };
    case 'boost':
      return { ...settings, boosts: settings.boosts.filter(({ id }) => id !== rule.id) };
    case 'pin':
      return { ...settings, pins: settings.pins.filter(({ id }) => id !== rule.id) };
    case 'exclusion':
      return { ...settings, exclusions: settings.exclusions.filter(({ id }) => id !== rule.id) };
    case 'capCategory':
      return { ...settings, caps: { ...caps, category: null } };
    case 'capBrand':
      return { ...settings, caps: { ...caps, brand: null } };
    case 'diversity':
      return { ...settings, diversity: 0 };
    case 'fallback':
      return { ...settings, fallback: { ...settings.fallback, customers: 'none' } };
  }
}
