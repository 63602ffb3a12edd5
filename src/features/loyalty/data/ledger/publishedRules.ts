import { storedPolicy } from '../../../../shared/data/policies/policyQueries.ts';
import type { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { readSettings } from '../../../../shared/domain/policy/readSettings.ts';
import type { PostedVersion } from '../../domain/posting/dueByMember.ts';
import { pointRulesPolicy } from '../../domain/rules/pointRuleSettings.ts';
import { ledgerState } from './ledgerState.ts';

/** A version that is or was live cannot be read: it is of a newer release of the app. */
export class RulesUnreadable extends Error {
  override readonly name = 'RulesUnreadable';
}

/**
 * The versions of the point rules that were or are live, by the instant from which they are.
 *
 * @param now epoch ms: what is planned for later is left out
 * @throws RulesUnreadable
 */
export async function publishedRules(db: WorkspaceDb, now: number): Promise<PostedVersion[]> {
  const { line, versions } = await storedPolicy(db, pointRulesPolicy.id);
  const steps = (line?.steps ?? []).filter(({ liveFrom }) => liveFrom <= now);
  return [...steps]
    .sort((a, b) => a.liveFrom - b.liveFrom)
    .map(({ version: id, liveFrom }) => {
      const version = versions.find((each) => each.id === id);
      const read = version && readSettings(pointRulesPolicy, version);
      if (!read?.ok) throw new RulesUnreadable(id);
      return { id, from: liveFrom, settings: read.settings };
    });
}

/**
 * The versions as points are booked by them: none earns before the programme began, and purchases
 * since then earn by the first version, though that may have been published later.
 *
 * @param since epoch ms, where the ledger does not say yet when the programme began
 * @returns none where nothing is published
 * @throws RulesUnreadable
 */
export async function postedVersions(
  db: WorkspaceDb,
  now: number,
  since = 0,
): Promise<PostedVersion[]> {
  const began = (await ledgerState(db)).since ?? since;
  const versions = await publishedRules(db, now);
  return versions.map((version, place) => ({
    ...version,
    from: place === 0 ? began : Math.max(began, version.from),
  }));
}
