import type { Formats } from '../../../../../shared/i18n/createFormats.ts';
import type { Language } from '../../../../../shared/i18n/language.ts';
import type { PointRuleSettings } from '../../../domain/rules/pointRuleSettings.ts';
import type { LoyaltyText } from '../../loyaltyText.ts';

/** What rules are put into words with. */
export type RuleTools = {
  readonly t: LoyaltyText;
  readonly format: Formats;
  readonly language: Language;
  /** Of the shop, ISO 4217; null where nobody has said it. */
  readonly currency: string | null;
  readonly levels: PointRuleSettings['tiers']['levels'];
};

type Named = { readonly name: { readonly en: string; readonly 'zh-CN': string } };

/** The name in the chosen language, or else in the other one; '' where there is none. */
export function nameIn(language: Language, { name }: Named): string {
  return name[language] || name.en || name['zh-CN'];
}

/** €50 for 5000: without decimals that say nothing. */
export function moneyWords({ format, currency }: RuleTools, minorUnits: number): string {
  return format.money(minorUnits, currency).replace(/[.,]00$/u, '');
}

/** "a, b and c", "a、b 和 c"; with "or" where any of them does. */
export function listed(
  { language }: Pick<RuleTools, 'language'>,
  words: readonly string[],
  type: 'conjunction' | 'disjunction',
): string {
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type }).format(words);
}
