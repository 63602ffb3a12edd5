import type { BothLanguages } from './surveySchema.ts';

/** A text in a language, or in the other one where it has none. */
export function textIn(text: BothLanguages, language: keyof BothLanguages): string {
  const other = language === 'en' ? 'zh-CN' : 'en';
  return text[language].trim() === '' ? text[other] : text[language];
}
