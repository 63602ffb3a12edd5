import type { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import { zoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import type { QueueEntry } from './queueList.ts';
import { limitsOf } from '../../domain/penalties/limitsOf.ts';
import { memberBreaches } from '../../domain/penalties/memberBreaches.ts';
import { suggestedStep, type SuggestedStep } from '../../domain/penalties/suggestedStep.ts';
import { breachSeverity } from '../../domain/queue/breachSeverity.ts';
import type { ModerationSettings } from '../../domain/rules/ruleSettings.ts';

/** What the ladder suggests for an item, were it a breach that is decided now. */
export async function readSuggestion(
  db: WorkspaceDb,
  { id, author, severity, platform }: QueueEntry,
  { penalties }: ModerationSettings,
  zone: string,
  now = Date.now(),
): Promise<SuggestedStep> {
  const rows = await db.moderationDecisions.where('author').equals(author).toArray();
  const first = rows.reduce((least, { at }) => Math.min(least, at), now);
  const days = zoneTable(zone, first, now);
  const dayOf = (at: number) => instantToDay(days, at);
  // A message that was decided before and is looked at again counts once: as it is decided now.
  const earlier = rows.filter(({ item }) => item !== id);
  const breach = { decision: id, day: dayOf(now), severity: breachSeverity(severity) };
  return suggestedStep(
    memberBreaches(earlier, dayOf),
    { ...breach, overturned: false },
    penalties,
    limitsOf(platform),
  );
}
