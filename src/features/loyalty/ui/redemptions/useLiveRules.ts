import { useMemo } from 'react';
import { liveSettings, useStoredPolicy } from '../../../../shared/data/policies/policyQueries.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { policyMoment } from '../../../../shared/domain/policy/policyMoment.ts';
import { useNow } from '../../../../shared/ui/useNow.ts';
import { pointRulesPolicy, type PointRuleSettings } from '../../domain/rules/pointRuleSettings.ts';

/** The point rules that are live; the defaults while they are read, or cannot be. */
export function useLiveRules(): PointRuleSettings {
  const { db } = useWorkspace();
  const stored = useStoredPolicy(db, pointRulesPolicy.id);
  const minute = useNow();
  return useMemo(() => {
    if (!stored) return pointRulesPolicy.defaults;
    const { read } = liveSettings(pointRulesPolicy, stored, policyMoment(minute, stored.versions));
    return read.ok ? read.settings : pointRulesPolicy.defaults;
  }, [stored, minute]);
}
