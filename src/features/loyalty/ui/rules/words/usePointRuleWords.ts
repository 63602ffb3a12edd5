import { useMemo } from 'react';
import { useStoredPolicy } from '../../../../../shared/data/policies/policyQueries.ts';
import { useWorkspace } from '../../../../../shared/data/workspaceContext.tsx';
import { readSettings } from '../../../../../shared/domain/policy/readSettings.ts';
import type { PolicyWords } from '../../../../../shared/ui/policy/policyArea.ts';
import {
  pointRulesPolicy,
  type PointRuleSettings,
} from '../../../domain/rules/pointRuleSettings.ts';
import { pointRuleWords } from './pointRuleWords.ts';
import { useRuleTools } from './useRuleTools.ts';

const { defaults } = pointRulesPolicy;

/**
 * The words of the settings. A change of a rule or a tier names it by its id, so the words know those
 * of the draft and of all versions.
 */
export function usePointRuleWords(): PolicyWords {
  const { db } = useWorkspace();
  const stored = useStoredPolicy(db, pointRulesPolicy.id);
  const known = useMemo((): readonly PointRuleSettings[] => {
    if (!stored) return [defaults];
    const all = [...(stored.draft ? [stored.draft] : []), ...stored.versions].flatMap((each) => {
      const read = readSettings(pointRulesPolicy, each);
      return read.ok ? [read.settings] : [];
    });
    return [...all, defaults];
  }, [stored]);
  const levels = useMemo(() => known.flatMap(({ tiers }) => tiers.levels), [known]);
  const tools = useRuleTools(levels);
  return useMemo(() => pointRuleWords(tools, known), [tools, known]);
}
