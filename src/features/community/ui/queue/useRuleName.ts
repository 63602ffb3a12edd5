import { useCallback } from 'react';
import { useLanguage } from '../../../../shared/i18n/useLanguage.ts';
import type { ModerationRule } from '../../domain/rules/ruleSchema.ts';

/** The name of a rule by its id, in the chosen language, or else the other; its id where it is gone. */
export function useRuleName(rules: readonly ModerationRule[]): (id: string) => string {
  const language = useLanguage();
  return useCallback(
    (id) => {
      const name = rules.find((rule) => rule.id === id)?.name;
      if (!name) return id;
      return name[language] || name[language === 'en' ? 'zh-CN' : 'en'] || id;
    },
    [rules, language],
  );
}
