import { useCallback } from 'react';
import { chooseLanguage } from '../../shared/i18n/i18n.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { useNotify } from '../../shared/ui/useNotify.ts';
import { useAppText } from '../useAppText.ts';

/** Switches the language, and says so when the texts cannot be loaded. */
export function useChooseLanguage(): (language: Language) => Promise<void> {
  const notify = useNotify();
  const t = useAppText();
  const failed = t('language.failed');
  return useCallback(
    (language) =>
      chooseLanguage(language).catch(() => {
        notify({ text: failed });
      }),
    [notify, failed],
  );
}
