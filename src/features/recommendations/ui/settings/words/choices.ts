import {
  COPURCHASE_SIMILARITIES,
  SIMILARITY_WEIGHTINGS,
} from '../../../domain/settings/algorithmSettings.ts';
import {
  BOUGHT_RULES,
  CATEGORY_RULES,
  CUSTOMER_FALLBACKS,
  PRODUCT_FALLBACKS,
  REPEATS,
  type Placement,
  type PRICE_REFERENCES,
} from '../../../domain/settings/recommendationSettings.ts';
import { BOOST_FIELDS } from '../../../domain/settings/ruleSettings.ts';
import type { RecommendationsText } from '../../recommendationsText.ts';

type Values = {
  readonly 'algorithms.copurchase.similarity': (typeof COPURCHASE_SIMILARITIES)[number];
  readonly 'algorithms.itemKnn.weighting': (typeof SIMILARITY_WEIGHTINGS)[number];
  readonly 'learning.repeats': (typeof REPEATS)[number];
  readonly bought: (typeof BOUGHT_RULES)[number];
  readonly 'filters.category': (typeof CATEGORY_RULES)[number];
  readonly 'boosts.field': (typeof BOOST_FIELDS)[number];
  readonly 'fallback.customers': (typeof CUSTOMER_FALLBACKS)[number];
  readonly 'fallback.products': (typeof PRODUCT_FALLBACKS)[number];
};

export type ChoicePath = keyof Values;
export type ChoiceOf<P extends ChoicePath> = Values[P];

type Choice<V extends string> = {
  /** In the order of the form. */
  readonly values: readonly V[];
  /** Of a stored value; undefined for one that is none of them. */
  readonly words: (t: RecommendationsText, value: string) => string | undefined;
};

/** Settings that are one of a few values. */
export const CHOICES: { readonly [P in ChoicePath]: Choice<ChoiceOf<P>> } = {
  'algorithms.copurchase.similarity': choice(COPURCHASE_SIMILARITIES, (t, value) =>
    t(`settings.fields.algorithms.copurchase.similarity.values.${value}`),
  ),
  'algorithms.itemKnn.weighting': choice(SIMILARITY_WEIGHTINGS, (t, value) =>
    t(`settings.fields.algorithms.itemKnn.weighting.values.${value}`),
  ),
  'learning.repeats': choice(REPEATS, (t, value) =>
    t(`settings.fields.learning.repeats.values.${value}`),
  ),
  bought: choice(BOUGHT_RULES, (t, value) => t(`settings.fields.bought.values.${value}`)),
  'filters.category': choice(CATEGORY_RULES, (t, value) =>
    t(`settings.fields.filters.category.values.${value}`),
  ),
  'boosts.field': choice(BOOST_FIELDS, (t, value) =>
    t(`settings.fields.boosts.field.values.${value}`),
  ),
  'fallback.customers': choice(CUSTOMER_FALLBACKS, (t, value) =>
    t(`settings.fields.fallback.customers.values.${value}`),
  ),
  'fallback.products': choice(PRODUCT_FALLBACKS, (t, value) =>
    t(`settings.fields.fallback.products.values.${value}`),
  ),
};

function choice<V extends string>(
  values: readonly V[],
  wordsOf: (t: RecommendationsText, value: V) => string,
): Choice<V> {
  return {
    values,
    words: (t, value) => {
      const chosen = values.find((each) => each === value);
      return chosen === undefined ? undefined : wordsOf(t, chosen);
    },
  };
}

/** What a price band is relative to; what it is compared with depends on the placement. */
export function priceReferenceWords(
  t: RecommendationsText,
  placement: Placement,
  reference: (typeof PRICE_REFERENCES)[number],
): string {
  return reference === 'seed'
    ? t(`settings.fields.filters.price.relativeTo.seed.${placement}`)
    : t(`settings.fields.filters.price.relativeTo.values.${reference}`);
}
