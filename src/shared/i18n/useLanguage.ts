import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from './language.ts';

/** The language of the interface; the component is drawn again when it changes. */
export function useLanguage(): Language {
  const { i18n } = useTranslation(undefined, { useSuspense: false });
  return LANGUAGES.find((language) => language === i18n.language) ?? 'en';
}
