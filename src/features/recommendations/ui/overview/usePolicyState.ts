import { useMemo } from 'react';
import { liveSettings, useStoredPolicy } from '../../../../shared/data/policies/policyQueries.ts';
import { useMachine } from '../../../../shared/data/registry.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { scheduledAfter } from '../../../../shared/domain/policy/lineAt.ts';
import { policyMoment } from '../../../../shared/domain/policy/policyMoment.ts';
import type { PolicyVersion } from '../../../../shared/domain/policy/policyTypes.ts';
import { readSettings } from '../../../../shared/domain/policy/readSettings.ts';
import { settingsDiff } from '../../../../shared/domain/policy/settingsDiff.ts';
import { useSharedText } from '../../../../shared/i18n/useSharedText.ts';
import { versionName } from '../../../../shared/ui/policy/versionName.ts';
import { useNow } from '../../../../shared/ui/useNow.ts';
import { recommendationPolicy } from '../../domain/settings/recommendationSettings.ts';
import { loopStep, type LoopStep } from './loopStep.ts';

export type PolicyCardState = {
  /** Null where the defaults are live. */
  readonly live: PolicyVersion | null;
  /** "v3"; '' for the defaults. */
  readonly liveName: string;
  readonly step: LoopStep;
};

/** Where the policy of recommendations stands; undefined until it has been read. */
export function usePolicyState(): PolicyCardState | undefined {
  const { db } = useWorkspace();
  const stored = useStoredPolicy(db, recommendationPolicy.id);
  const machine = useMachine() ?? '';
  const t = useSharedText();
  const minute = useNow();
  return useMemo(() => {
    if (!stored) return undefined;
    const now = policyMoment(minute, stored.versions);
    const { version, read } = liveSettings(recommendationPolicy, stored, now);
    const draft = stored.draft && readSettings(recommendationPolicy, stored.draft);
    const inForce = read.ok ? read.settings : recommendationPolicy.defaults;
    return {
      live: version,
      liveName: version ? versionName(t, version.id, machine) : '',
      step: loopStep({
        draftChanges: draft?.ok === true ? settingsDiff(inForce, draft.settings).length : null,
        scheduled: scheduledAfter(stored.line, now).length > 0,
        published: version !== null,
      }),
    };
  }, [stored, machine, t, minute]);
}
