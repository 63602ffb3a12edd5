import type { ProductNames } from '../../../domain/productNames.ts';
import type { Boost, Exclusion, Pin } from '../../../domain/settings/ruleSettings.ts';
import type { RecommendationsText } from '../../recommendationsText.ts';

/** What a boost lifts or buries: "Category Tea > Green", "Margin: profitable products". */
export function boostTarget(t: RecommendationsText, { field, value }: Boost): string {
  return field === 'category' || field === 'brand'
    ? t(`settings.boosts.group.${field}`, { value })
    : t(`settings.fields.boosts.field.values.${field}`);
}

/** What keeps a slot: "Sencha 100 g", "Best of Tea > Green". */
export function pinTarget(
  t: RecommendationsText,
  { kind, value }: Pick<Pin, 'kind' | 'value'>,
  names: ProductNames,
): string {
  return kind === 'product'
    ? productWords(t, value, names)
    : t(`settings.pins.best.${kind}`, { value });
}

/** What is never shown: "Sencha 100 g", "Category Tea > Green". */
export function exclusionTarget(
  t: RecommendationsText,
  { kind, value }: Pick<Exclusion, 'kind' | 'value'>,
  names: ProductNames,
): string {
  return kind === 'product'
    ? productWords(t, value, names)
    : t(`settings.boosts.group.${kind}`, { value });
}

/** Whom an exclusion is for. */
export function exclusionWho(t: RecommendationsText, customer: Exclusion['customer']): string {
  return customer === null
    ? t('settings.exclusions.who.everybody')
    : t('settings.exclusions.forCustomer', { customer });
}

function productWords(t: RecommendationsText, id: string, names: ProductNames): string {
  return names.get(id) ?? t('settings.words.product', { id });
}
