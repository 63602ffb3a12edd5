import { publishDraft, saveDraft } from '../src/shared/data/policies/policyWrites.ts';
import type { WorkspaceDb } from '../src/shared/data/workspaceDb.ts';
import { perform } from '../src/shared/data/writes/perform.ts';
import type { Actor } from '../src/shared/domain/audit/auditEntry.ts';
import type { PolicyDefinition } from '../src/shared/domain/policy/policyTypes.ts';

export const BENCH_ACTOR: Actor = { name: 'Bench', job: '', machine: 'bench' };

/** Makes settings the live version of a policy. @param at epoch ms */
export async function publishPolicy<S>(
  db: WorkspaceDb,
  { id: policy, settingsVersion, defaults }: PolicyDefinition<S>,
  settings: S,
  at: number,
): Promise<void> {
  const draft = { policy, settings, settingsVersion, revision: 0 };
  const { result } = await perform(db, saveDraft, draft, BENCH_ACTOR, at - 1);
  const { revision } = result;
  const params = { policy, revision, defaults, note: '', liveFrom: null, rehearsal: null };
  await perform(db, publishDraft, params, BENCH_ACTOR, at);
}
