import { useMemo } from 'react';
import { liveSettings, useStoredPolicy } from '../../../../shared/data/policies/policyQueries.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { policyMoment } from '../../../../shared/domain/policy/policyMoment.ts';
import {
  serviceLevelsPolicy,
  type ServiceLevelSettings,
} from '../../domain/levels/serviceLevelSettings.ts';

/**
 * The levels that are live, undefined while they are read; null where nothing is promised, or what is
 * live is of a newer release of the app, which the page of the levels says.
 * @param minute epoch ms of the minute that has begun
 */
export function useLiveLevels(minute: number): ServiceLevelSettings | null | undefined {
  const { db } = useWorkspace();
  const stored = useStoredPolicy(db, serviceLevelsPolicy.id);
  return useMemo(() => {
    if (!stored) return undefined;
    const { read } = liveSettings(
      serviceLevelsPolicy,
      stored,
      policyMoment(minute, stored.versions),
    );
    return read.ok && read.settings.targets.length > 0 ? read.settings : null;
  }, [stored, minute]);
}
