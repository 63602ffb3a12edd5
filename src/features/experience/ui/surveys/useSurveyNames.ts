import { useMemo } from 'react';
import { z } from 'zod';
import { useStoredPolicy } from '../../../../shared/data/policies/policyQueries.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { useLanguage } from '../../../../shared/i18n/useLanguage.ts';
import { surveysPolicy } from '../../domain/surveys/surveySettings.ts';
import { textIn } from '../../domain/surveys/textIn.ts';

const named = z.object({
  surveys: z.array(
    z.object({ id: z.string(), name: z.object({ en: z.string(), 'zh-CN': z.string() }) }),
  ),
});

/** Names of surveys by id, the newest of each, those that are no longer live among them. */
export function useSurveyNames(): ReadonlyMap<string, string> {
  const { db } = useWorkspace();
  const language = useLanguage();
  const stored = useStoredPolicy(db, surveysPolicy.id);
  return useMemo(() => {
    const names = new Map<string, string>();
    // The newest name comes last.
    const versions = [...(stored?.versions ?? [])].reverse().map(({ settings }) => settings);
    for (const settings of [surveysPolicy.defaults, ...versions, stored?.draft?.settings]) {
      const read = named.safeParse(settings);
      for (const { id, name } of read.success ? read.data.surveys : []) {
        names.set(id, textIn(name, language));
      }
    }
    return names;
  }, [stored, language]);
}
