import type { Verdict } from '../../../../shared/domain/community/moderationTerms.ts';
import type { DecidedItem } from '../../data/queue/decideItems.ts';
import type { QueueEntry } from '../../data/queue/queueList.ts';
import { breachSeverity } from '../../domain/queue/breachSeverity.ts';
import { replyOf } from '../../domain/queue/replyOf.ts';

/** What a decision keeps of an item. @param shownAt epoch ms */
export function decidedItem(entry: QueueEntry, verdict: Verdict, shownAt: number): DecidedItem {
  const { id, round, group, author, platform, hits, severity, since, reports } = entry;
  return {
    ...{ item: id, round, group, author, platform, since, shownAt },
    rules: [...new Set(hits.map(({ rule }) => rule))],
    severity: breachSeverity(severity),
    // Those of staff are read again with the decision; twice the same time does no harm.
    reportedAt: reports.map(({ at }) => at),
    reply: replyOf(hits, verdict),
  };
}
