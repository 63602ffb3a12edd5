import { useMemo } from 'react';
import { useStoredPolicy } from '../../../../../shared/data/policies/policyQueries.ts';
import { useWorkspace } from '../../../../../shared/data/workspaceContext.tsx';
import { policyMoment } from '../../../../../shared/domain/policy/policyMoment.ts';
import { useNow } from '../../../../../shared/ui/useNow.ts';
import { pointRulesPolicy } from '../../../domain/rules/pointRuleSettings.ts';
import { traceVersions, type TraceRules } from './traceVersions.ts';

/** The rules that an order is traced by; undefined until they are read. */
export function useTraceRules(): TraceRules | undefined {
  const { db } = useWorkspace();
  const stored = useStoredPolicy(db, pointRulesPolicy.id);
  const now = policyMoment(useNow(), stored?.versions ?? []);
  return useMemo(() => stored && traceVersions(stored, now), [stored, now]);
}
