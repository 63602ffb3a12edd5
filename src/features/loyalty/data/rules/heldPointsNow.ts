import { liveSettings, storedPolicy } from '../../../../shared/data/policies/policyQueries.ts';
import { withDatabase } from '../../../../shared/data/withDatabase.ts';
import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import type { JobContext } from '../../../../shared/domain/jobs/job.ts';
import { giftCataloguePolicy } from '../../../../shared/domain/gifts/giftCatalogue.ts';
import { ledgerZone } from '../../domain/ledger/ledgerZone.ts';
import { passTime } from '../../domain/ledger/passTime.ts';
import { heldPoints } from '../../domain/rehearsal/heldPoints.ts';
import type { HeldPoints, HeldPointsParams } from '../../domain/rehearsal/heldPointsTypes.ts';
import { earnOver } from '../../domain/rules/earnOver.ts';
import type { PointRuleSettings } from '../../domain/rules/pointRuleSettings.ts';
import { memberBooks } from '../ledger/memberBooks.ts';
import { loyaltyHistory } from './loyaltyHistory.ts';

/** What members hold today, by live rules and by a draft, with the gifts that are live. */
export async function heldPointsNow(
  context: JobContext,
  { database, live, draft, zone, currency, weekStart, posts, at }: HeldPointsParams,
): Promise<HeldPoints> {
  return withDatabase(new WorkspaceDb(database), async (db) => {
    const books = await memberBooks(db);
    for (const [member, book] of books) passTime(book, member, at);
    const { read } = liveSettings(
      giftCataloguePolicy,
      await storedPolicy(db, giftCataloguePolicy.id),
      at,
    );
    const gifts = read.ok ? read.settings.gifts : [];
    const history = gifts.some(({ tier }) => tier !== null)
      ? await loyaltyHistory(context, zone, currency, posts)
      : null;
    const levelsBy = (settings: PointRuleSettings) => {
      if (!history) return () => -1;
      const versions = [{ from: -Infinity, settings }];
      const { levels } = earnOver(history, versions, { weekStart, parts: false });
      return (member: number) => levels[member] ?? -1;
    };
    return heldPoints(
      { live, draft },
      {
        books,
        gifts,
        levelOf: { live: levelsBy(live), draft: levelsBy(draft) },
        days: ledgerZone(zone, at),
        now: at,
      },
    );
  });
}
