import { useMemo } from 'react';
import { useShopSettings } from '../../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../../shared/data/workspaceContext.tsx';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { useLanguage } from '../../../../../shared/i18n/useLanguage.ts';
import { useLoyaltyText } from '../../loyaltyText.ts';
import type { RuleTools } from './ruleTools.ts';

/** What rules are put into words with, in the chosen language. */
export function useRuleTools(levels: RuleTools['levels']): RuleTools {
  const { db } = useWorkspace();
  const t = useLoyaltyText();
  const format = useFormat();
  const language = useLanguage();
  const currency = useShopSettings(db)?.currency ?? null;
  return useMemo(
    () => ({ t, format, language, currency, levels }),
    [t, format, language, currency, levels],
  );
}
