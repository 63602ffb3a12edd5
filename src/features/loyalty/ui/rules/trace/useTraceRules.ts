import { useMemo } from 'react';
import { useStoredPolicy } from '../../../../../shared/data/policies/policyQueries.ts';
import { useWorkspace } from '../../../../../shared/data/workspaceContext.tsx';
import { readSettings } from '../../../../../shared/domain/policy/readSettings.ts';
import { useNow } from '../../../../../shared/ui/useNow.ts';
import {
  pointRulesPolicy,
  type PointRuleSettings,
} from '../../../domain/rules/pointRuleSettings.ts';
import type { RuleVersion } from '../../../domain/rules/earnings.ts';

export type TraceRules = {
  readonly versions: readonly RuleVersion[];
  /** Number of each version; null for the defaults. */
  readonly numbers: readonly (number | null)[];
  readonly draft: PointRuleSettings | null;
};

/** Before anything that a file can have; a finite number, as it travels in parameters. */
const ALWAYS = -8.64e15;

/**
 * The versions that were live, one after the other, and the draft. What came before the first version
 * is traced by it; by the defaults where nothing has been published. Undefined until they are read.
 */
export function useTraceRules(): TraceRules | undefined {
  const { db } = useWorkspace();
  const stored = useStoredPolicy(db, pointRulesPolicy.id);
  const now = useNow();
  return useMemo(() => {
    if (!stored) return undefined;
    const draft = stored.draft ? readSettings(pointRulesPolicy, stored.draft) : null;
    const steps = [...(stored.line?.steps ?? [])]
      .filter(({ liveFrom }) => liveFrom <= now + 60_000)
      .sort((a, b) => a.liveFrom - b.liveFrom)
      .flatMap(({ version: id, liveFrom }) => {
        const version = stored.versions.find((one) => one.id === id);
        const read = version && readSettings(pointRulesPolicy, version);
        return read?.ok === true
          ? [{ from: liveFrom, settings: read.settings, number: version?.number ?? null }]
          : [];
      });
    const [first, ...later] =
      steps.length === 0
        ? [{ from: ALWAYS, settings: pointRulesPolicy.defaults, number: null }]
        : steps;
    const all = first ? [{ ...first, from: ALWAYS }, ...later] : later;
    return {
      versions: all.map(({ from, settings }) => ({ from, settings })),
      numbers: all.map(({ number }) => number),
      draft: draft?.ok === true ? draft.settings : null,
    };
  }, [stored, now]);
}
