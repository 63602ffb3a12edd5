import type { Formats } from '../../../../../shared/i18n/createFormats.ts';
import type { RecommendationsText } from '../../recommendationsText.ts';
import type { KnownRules } from './knownRules.ts';
import type { ProductNames } from '../../../domain/productNames.ts';

/** What the words are made with. */
export type WordSources = {
  readonly t: RecommendationsText;
  readonly format: Formats;
  readonly names: ProductNames;
  readonly rules: KnownRules;
};
