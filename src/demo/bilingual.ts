import type { Language } from '../shared/i18n/language.ts';

/** A text of the made-up shop (a product's name, a city) in both languages. */
export type Bilingual = { readonly en: string; readonly zh: string };

export function inLanguage(text: Bilingual, language: Language): string {
  return language === 'zh-CN' ? text.zh : text.en;
}

/** The shop's other language. */
export function inOtherLanguage(text: Bilingual, language: Language): string {
  return language === 'zh-CN' ? text.en : text.zh;
}
