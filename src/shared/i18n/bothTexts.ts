import { useEffect, useState } from 'react';
import { textOf, type Text } from './areaText.ts';
import { loadLanguage } from './i18n.ts';
import { LANGUAGES, type Language } from './language.ts';

export type BothTexts<E> = Readonly<Record<Language, Text<E>>>;

/**
 * Makes the hook that gives an area its texts in both languages at once, for what is written to people
 * who read either; undefined until both are loaded.
 */
export function bothTexts<E>(namespace: string): () => BothTexts<E> | undefined {
  return function useBothTexts() {
    const [texts, setTexts] = useState<BothTexts<E>>();
    useEffect(() => {
      let here = true;
      // Offline before the other language was ever loaded, the page says what it can in one.
      const loaded = Promise.all(LANGUAGES.map((language) => loadLanguage(namespace, language)));
      loaded.then(
        () => {
          if (!here) return;
          setTexts({ en: textOf<E>(namespace, 'en'), 'zh-CN': textOf<E>(namespace, 'zh-CN') });
        },
        () => undefined,
      );
      return () => {
        here = false;
      };
    }, []);
    return texts;
  };
}
