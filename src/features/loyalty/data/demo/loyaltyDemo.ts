import { publishDraft, saveDraft } from '../../../../shared/data/policies/policyWrites.ts';
import { shopSettings } from '../../../../shared/data/shopSettings.ts';
import type { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { perform } from '../../../../shared/data/writes/perform.ts';
import type { Actor } from '../../../../shared/domain/audit/auditEntry.ts';
import type { FactSource } from '../../../../shared/domain/facts/factSource.ts';
import type { JobContext } from '../../../../shared/domain/jobs/job.ts';
import { demoRules } from '../../domain/demo/demoRules.ts';
import { pointRulesPolicy } from '../../domain/rules/pointRuleSettings.ts';
import { postPoints } from '../ledger/postPoints.ts';

/** The demo shop's programme: rules that it began with, and two years of points by them. */
export const loyaltyDemo = {
  begin: async (db: WorkspaceDb, actor: Actor, opened: number): Promise<void> => {
    const { id: policy, settingsVersion, defaults } = pointRulesPolicy;
    const draft = { policy, settings: demoRules(), settingsVersion, revision: 0 };
    const { result } = await perform(db, saveDraft, draft, actor, opened);
    const { revision } = result;
    const params = { policy, revision, defaults, note: '', liveFrom: null, rehearsal: null };
    await perform(db, publishDraft, params, actor, opened);
  },

  run: async (db: WorkspaceDb, facts: FactSource, actor: Actor, now: number): Promise<void> => {
    const { zone, currency, weekStart } = await shopSettings(db);
    const since = (await db.policyLines.get(pointRulesPolicy.id))?.steps[0]?.liveFrom ?? now;
    const params = { database: db.name, now, actor, zone, currency, weekStart, since };
    await postPoints(oneJob(facts), params);
  },
};

/** A job that nobody waits for and nothing follows. */
function oneJob(facts: FactSource): JobContext {
  return {
    facts,
    signal: { aborted: false },
    progress: () => undefined,
    pause: () => Promise.resolve(),
    giveWay: () => Promise.resolve(),
    resident: (_key, build) => build(),
  };
}
