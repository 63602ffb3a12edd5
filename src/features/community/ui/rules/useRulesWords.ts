import { useMemo } from 'react';
import { z } from 'zod';
import { useStoredPolicy } from '../../../../shared/data/policies/policyQueries.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useLanguage } from '../../../../shared/i18n/useLanguage.ts';
import type { PolicyWords } from '../../../../shared/ui/policy/policyArea.ts';
import { ruleName } from '../../domain/rules/ruleName.ts';
import { moderationPolicy } from '../../domain/rules/ruleSettings.ts';
import { useCommunityText } from '../communityText.ts';
import { rulesWords } from './rulesWords.ts';

const named = z.object({
  rules: z.array(
    z.object({ id: z.string(), name: z.object({ en: z.string(), 'zh-CN': z.string() }) }),
  ),
});

/** The area's words for the fields, values and metrics of the rules. */
export function useRulesWords(): PolicyWords {
  const { db } = useWorkspace();
  const t = useCommunityText();
  const format = useFormat();
  const language = useLanguage();
  const stored = useStoredPolicy(db, moderationPolicy.id);
  return useMemo(() => {
    const names = new Map<string, string>();
    // The newest name comes last.
    const versions = [...(stored?.versions ?? [])].reverse().map(({ settings }) => settings);
    for (const settings of [moderationPolicy.defaults, ...versions, stored?.draft?.settings]) {
      const read = named.safeParse(settings);
      for (const rule of read.success ? read.data.rules : []) {
        const name = ruleName(rule, language);
        if (name !== '') names.set(rule.id, name);
      }
    }
    return rulesWords({ t, format, language, names });
  }, [stored, t, format, language]);
}
