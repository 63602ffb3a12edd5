import { useMemo } from 'react';
import { liveSettings, useStoredPolicy } from '../../../shared/data/policies/policyQueries.ts';
import { useWorkspace } from '../../../shared/data/workspaceContext.tsx';
import { policyMoment } from '../../../shared/domain/policy/policyMoment.ts';
import { useNow } from '../../../shared/ui/useNow.ts';
import {
  serviceLevelsPolicy,
  type ServiceLevelSettings,
} from '../domain/levels/serviceLevelSettings.ts';

/** The service levels that are live; undefined while they are read, the defaults where they cannot be. */
export function useLiveLevels(): ServiceLevelSettings | undefined {
  const { db } = useWorkspace();
  const stored = useStoredPolicy(db, serviceLevelsPolicy.id);
  const minute = useNow();
  return useMemo(() => {
    if (!stored) return undefined;
    const at = policyMoment(minute, stored.versions);
    const { read } = liveSettings(serviceLevelsPolicy, stored, at);
    return read.ok ? read.settings : serviceLevelsPolicy.defaults;
  }, [stored, minute]);
}
