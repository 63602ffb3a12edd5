import { useMemo } from 'react';
import { liveSettings, useStoredPolicy } from '../../../../shared/data/policies/policyQueries.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { policyMoment } from '../../../../shared/domain/policy/policyMoment.ts';
import { readSettings } from '../../../../shared/domain/policy/readSettings.ts';
import type { LevelSides } from '../../domain/levels/levelsRehearsal.ts';
import {
  serviceLevelsPolicy,
  type ServiceLevelSettings,
} from '../../domain/levels/serviceLevelSettings.ts';

export type KnownLevels = LevelSides<ServiceLevelSettings> & {
  /** Number of the live version; null where none is live, or it cannot be read. */
  readonly version: number | null;
};

/**
 * The live levels and their draft, undefined while they are read. Where nothing is promised, or what is
 * live is of a newer release of the app (which the page of the levels says), the defaults, which
 * promise nothing; where there is no draft, what is live.
 *
 * @param minute epoch ms of the minute that has begun
 */
export function useLevelSides(minute: number): KnownLevels | undefined {
  const { db } = useWorkspace();
  const stored = useStoredPolicy(db, serviceLevelsPolicy.id);
  return useMemo(() => {
    if (!stored) return undefined;
    const moment = policyMoment(minute, stored.versions);
    const { read, version } = liveSettings(serviceLevelsPolicy, stored, moment);
    const live = read.ok ? read.settings : serviceLevelsPolicy.defaults;
    const drafted = stored.draft && readSettings(serviceLevelsPolicy, stored.draft);
    return {
      live,
      draft: drafted?.ok === true ? drafted.settings : live,
      version: read.ok ? (version?.number ?? null) : null,
    };
  }, [stored, minute]);
}
