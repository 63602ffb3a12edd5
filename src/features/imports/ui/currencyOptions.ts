import { CURRENCIES } from '../../../shared/domain/money/currencies.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import type { SelectOption } from './OptionSelect.tsx';

/** All currencies as "EUR · Euro", named in the language of the page. */
export function currencyOptions(language: Language): readonly SelectOption<string>[] {
  const names = new Intl.DisplayNames(language, { type: 'currency' });
  return CURRENCIES.map((value) => ({ value, label: `${value} · ${names.of(value) ?? value}` }));
}
