import { useMemo } from 'react';
import { useLanguage } from '../../shared/i18n/useLanguage.ts';
import { areas } from '../areas.ts';
import { useAppText } from '../useAppText.ts';
import { navGroups, type NavGroup } from './navEntries.ts';

/** The navigation in the chosen language. */
export function useNavGroups(): readonly NavGroup[] {
  const t = useAppText();
  const language = useLanguage();
  const overview = t('shell.overview');
  const audit = t('audit.title');
  return useMemo(
    () => navGroups(areas, language, { overview, audit }),
    [language, overview, audit],
  );
}
