import { useCallback } from 'react';
import { useLanguage } from '../../../../shared/i18n/useLanguage.ts';
import { useLiveRules } from './useLiveRules.ts';

/** The name of a tier of the live point rules by its id; the id itself where they have it not. */
export function useLevelName(): (id: string) => string {
  const language = useLanguage();
  const { levels } = useLiveRules().tiers;
  return useCallback(
    (id) => {
      const name = levels.find((level) => level.id === id)?.name;
      return name ? name[language] || name.en || name['zh-CN'] || id : id;
    },
    [levels, language],
  );
}
