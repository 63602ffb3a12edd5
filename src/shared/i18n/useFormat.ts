import { createFormats, type Formats } from './createFormats.ts';
import type { Language } from './language.ts';
import { useLanguage } from './useLanguage.ts';
import { useSharedText } from './useSharedText.ts';

const made = new Map<Language, Formats>();

/** How numbers, money and time are written in the chosen language; the same object as long as it stays. */
export function useFormat(): Formats {
  const language = useLanguage();
  const t = useSharedText();
  const known = made.get(language);
  if (known) return known;
  const formats = createFormats(language, {
    points: t('formats.points', { value: '{{value}}' }),
  });
  made.set(language, formats);
  return formats;
}
