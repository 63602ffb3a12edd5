import { useMemo } from 'react';
import { createFormats, type Formats } from './createFormats.ts';
import { useLanguage } from './useLanguage.ts';
import { useSharedText } from './useSharedText.ts';

const made = new Map<string, Formats>();

/** How numbers, money and time are written in the chosen language. */
export function useFormat(): Formats {
  const language = useLanguage();
  const t = useSharedText();
  const points = t('formats.points', { value: '{{value}}' });
  return useMemo(() => {
    const key = `${language} ${points}`;
    const formats = made.get(key) ?? createFormats(language, { points });
    made.set(key, formats);
    return formats;
  }, [language, points]);
}
