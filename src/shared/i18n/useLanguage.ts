import { useSyncExternalStore } from 'react';
import i18next from 'i18next';
import { LANGUAGES, type Language } from './language.ts';

// One listener for all that is drawn: most components ask for their language.
const drawn = new Set<() => void>();
i18next.on('languageChanged', () => {
  for (const changed of drawn) changed();
});

function subscribe(changed: () => void): () => void {
  drawn.add(changed);
  return () => {
    drawn.delete(changed);
  };
}

function snapshot(): Language {
  return LANGUAGES.find((language) => language === i18next.language) ?? 'en';
}

/** The language of the interface; the component is drawn again when it changes. */
export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, snapshot);
}
