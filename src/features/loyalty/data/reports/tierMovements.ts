import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { withDatabase } from '../../../../shared/data/withDatabase.ts';
import type { JobContext } from '../../../../shared/domain/jobs/job.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import { ledgerZone } from '../../domain/ledger/ledgerZone.ts';
import { levelsInOrder } from '../../domain/reports/tiers/levelsInOrder.ts';
import { monthsOfProgramme } from '../../domain/reports/tiers/monthsOfProgramme.ts';
import { sampleLevels } from '../../domain/reports/tiers/sampleLevels.ts';
import { tierMovement } from '../../domain/reports/tiers/tierMovement.ts';
import type {
  TierMovement,
  TierMovementParams,
} from '../../domain/reports/tiers/tierMovementTypes.ts';
import { postedVersions } from '../ledger/publishedRules.ts';
import { loyaltyHistory } from '../rules/loyaltyHistory.ts';

/**
 * How customers moved between levels since the programme began. The run over the history is kept,
 * so that another period is answered at once.
 *
 * @returns null where nothing is published, or the published rules have no levels
 * @throws RulesUnreadable
 */
export async function tierMovements(
  context: JobContext,
  params: TierMovementParams,
): Promise<TierMovement | null> {
  const { database, rules, now, zone, currency, weekStart, posts } = params;
  return withDatabase(new WorkspaceDb(database), async (db) => {
    const history = await loyaltyHistory(context, zone, currency, posts);
    const versions = await postedVersions(db, now);
    const levels = levelsInOrder(versions);
    const [first] = versions;
    if (!first || levels.length === 0) return null;
    const table = ledgerZone(zone, now);
    // A programme that takes all of the history begins with it.
    const began = Math.max(first.from, Number.isNaN(history.earliest) ? now : history.earliest);
    const { months, days } = monthsOfProgramme(
      instantToDay(table, Math.min(began, now)),
      instantToDay(table, now),
    );
    const span = [days.at(0), days.at(-1)];
    const key = ['loyalty levels', zone, currency, weekStart, rules, posts.entries, ...span];
    const samples = await context.resident(key.join(' '), () =>
      Promise.resolve(sampleLevels(history, versions, days, weekStart)),
    );
    return tierMovement(levels, samples, months, params);
  });
}
