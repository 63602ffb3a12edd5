import { withDatabase } from '../../../../shared/data/withDatabase.ts';
import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import type { JobContext } from '../../../../shared/domain/jobs/job.ts';
import type { MemberLevelParams } from '../../domain/gifts/giftParams.ts';
import { earnOver } from '../../domain/rules/earnOver.ts';
import { postedVersions } from '../ledger/publishedRules.ts';
import { loyaltyHistory } from '../rules/loyaltyHistory.ts';

/**
 * The level that a member has under the point rules that were published, by the shop's history.
 *
 * @returns its id; null for a member below the lowest, and where nothing is published
 * @throws RulesUnreadable
 */
export async function memberLevel(
  context: JobContext,
  { database, member, zone, currency, weekStart, posts, now }: MemberLevelParams,
): Promise<{ readonly level: string | null }> {
  const history = await loyaltyHistory(context, zone, currency, posts);
  return withDatabase(new WorkspaceDb(database), async (db) => {
    const versions = await postedVersions(db, now);
    if (versions.length === 0) return { level: null };
    const { levels } = earnOver(history, versions, { weekStart, parts: false });
    const newest = versions.at(-1)?.settings.tiers.levels ?? [];
    return { level: newest[levels[member] ?? -1]?.id ?? null };
  });
}
