import { useMemo } from 'react';
import { liveSettings, useStoredPolicy } from '../../../../shared/data/policies/policyQueries.ts';
import { useShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { lineAt } from '../../../../shared/domain/policy/lineAt.ts';
import { policyMoment } from '../../../../shared/domain/policy/policyMoment.ts';
import { useNow } from '../../../../shared/ui/useNow.ts';
import type { QueueParams } from '../../data/queue/queueParams.ts';
import { moderationPolicy, type ModerationSettings } from '../../domain/rules/ruleSettings.ts';

export type LiveRules = {
  /** Those in force; where they cannot be read, the defaults without any rule. */
  readonly settings: ModerationSettings;
  /** Whether the live rules can be read by this release of the app. */
  readonly isRead: boolean;
  readonly params: QueueParams;
};

/** The live rules and what else the queue is made of; undefined while it is read. */
export function useQueueParams(): LiveRules | undefined {
  const { db } = useWorkspace();
  const zone = useShopSettings(db)?.zone;
  const stored = useStoredPolicy(db, moderationPolicy.id);
  const now = useNow();
  return useMemo(() => {
    if (!stored || zone === undefined) return undefined;
    const moment = policyMoment(now, stored.versions);
    const { read } = liveSettings(moderationPolicy, stored, moment);
    const settings = read.ok ? read.settings : { ...moderationPolicy.defaults, rules: [] };
    const rulesFrom = lineAt(stored.line, moment)?.liveFrom ?? null;
    return { settings, isRead: read.ok, params: { settings, rulesFrom, zone, now } };
  }, [stored, zone, now]);
}
