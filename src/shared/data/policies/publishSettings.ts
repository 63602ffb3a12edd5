import type { Actor } from '../../domain/audit/auditEntry.ts';
import type { PolicyDefinition } from '../../domain/policy/policyTypes.ts';
import type { WorkspaceDb } from '../workspaceDb.ts';
import { perform } from '../writes/perform.ts';
import { publishDraft, saveDraft } from './policyWrites.ts';

/**
 * Saves settings as a policy's draft and publishes it, live at once and not rehearsed: how a demo shop
 * comes to its policies.
 *
 * @param at epoch ms
 */
export async function publishSettings<S>(
  db: WorkspaceDb,
  { id: policy, settingsVersion, defaults }: PolicyDefinition<S>,
  settings: S,
  actor: Actor,
  at: number,
): Promise<void> {
  const draft = { policy, settings, settingsVersion, revision: 0 };
  const { result } = await perform(db, saveDraft, draft, actor, at);
  const { revision } = result;
  const params = { policy, revision, defaults, note: '', liveFrom: null, rehearsal: null };
  await perform(db, publishDraft, params, actor, at);
}
