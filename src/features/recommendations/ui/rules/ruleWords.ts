import type { Formats } from '../../../../shared/i18n/createFormats.ts';
import { civilDayOfIsoDate } from '../../../../shared/domain/time/civilDay.ts';
import type { RuleRef } from '../../domain/rehearsal/rehearsalTypes.ts';
import type { PlacementSettings } from '../../domain/settings/recommendationSettings.ts';
import type { Boost, Exclusion, Pin } from '../../domain/settings/ruleSettings.ts';
import type { RecommendationsText } from '../recommendationsText.ts';
import type { ProductNames } from '../../domain/productNames.ts';
import { plainNumber } from './plainNumber.ts';

/**
 * What one rule does, in a short sentence without a full stop: "At most 3 of one category".
 *
 * @param settings of the placement that has the rule; a rule that it no longer has is said to be gone
 * @param names of the products that rules name; without its name a product is said by its id
 */
export function ruleWords(
  rule: RuleRef,
  settings: PlacementSettings,
  t: RecommendationsText,
  format: Formats,
  names: ProductNames,
): string {
  const { filters, caps, fallback } = settings;
  switch (rule.kind) {
    case 'boost':
      return found(settings.boosts, rule.id, t, (boost) => boostWords(boost, t, format));
    case 'pin':
      return found(settings.pins, rule.id, t, (pin) => pinWords(pin, t, format, names));
    case 'exclusion':
      return found(settings.exclusions, rule.id, t, (exclusion) =>
        exclusionWords(exclusion, t, names),
      );
    case 'inStock':
      return t('rehearsal.rules.inStock', { n: format.number(filters.minStock) });
    case 'price': {
      const { relativeTo, below, above } = filters.price;
      const percent = (value: number) => format.percent(value / 100, 0);
      const ends = { below: percent(below), above: percent(above) };
      return t(`rehearsal.rules.price.${relativeTo}`, ends);
    }
    case 'category':
      return t(`rehearsal.rules.category.${filters.category}`);
    case 'bought':
      return t(`rehearsal.rules.bought.${settings.bought}`);
    case 'capCategory':
      return capWords('capCategory', caps.category, t, format);
    case 'capBrand':
      return capWords('capBrand', caps.brand, t, format);
    case 'diversity':
      return t('rehearsal.rules.diversity', { value: plainNumber(settings.diversity, format) });
    case 'fallback':
      return t(`rehearsal.rules.fallback.${fallback.customers}.${fallback.products}`);
  }
}

/** Names a rule for good, as a key: 'boost tea', 'diversity'. */
export function ruleKey(rule: RuleRef): string {
  return 'id' in rule ? `${rule.kind} ${rule.id}` : rule.kind;
}

function found<R extends { readonly id: string }>(
  rules: readonly R[],
  id: string,
  t: RecommendationsText,
  words: (rule: R) => string,
): string {
  const rule = rules.find((each) => each.id === id);
  return rule ? words(rule) : t('rehearsal.rules.gone');
}

function boostWords({ field, value, strength }: Boost, t: RecommendationsText, format: Formats) {
  const size = Math.abs(strength);
  const amount = t('rehearsal.rules.sigma', { count: size, strength: plainNumber(size, format) });
  return t(`rehearsal.rules.boost.${field}.${strength < 0 ? 'bury' : 'lift'}`, { value, amount });
}

function pinWords(
  { kind, value: id, slot, from, to }: Pin,
  t: RecommendationsText,
  format: Formats,
  names: ProductNames,
) {
  const value = kind === 'product' ? (names.get(id) ?? id) : id;
  const day = (date: string | null) => {
    const civil = date === null ? undefined : civilDayOfIsoDate(date);
    return civil === undefined ? '' : format.day(civil);
  };
  const when =
    from === null ? (to === null ? 'always' : 'until') : to === null ? 'since' : 'between';
  const pinned = t(`rehearsal.rules.pin.${kind}`, { value, slot: format.number(slot) });
  return t(`rehearsal.rules.when.${when}`, { rule: pinned, from: day(from), to: day(to) });
}

function exclusionWords(
  { kind, value: id, customer }: Exclusion,
  t: RecommendationsText,
  names: ProductNames,
) {
  const value = kind === 'product' ? (names.get(id) ?? id) : id;
  return customer === null
    ? t(`rehearsal.rules.exclusion.${kind}`, { value })
    : t(`rehearsal.rules.exclusionOf.${kind}`, { value, customer });
}

function capWords(
  cap: 'capCategory' | 'capBrand',
  most: number | null,
  t: RecommendationsText,
  format: Formats,
) {
  return most === null
    ? t('rehearsal.rules.gone')
    : t(`rehearsal.rules.${cap}`, { n: format.number(most) });
}
