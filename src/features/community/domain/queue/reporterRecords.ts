import type { ModerationDecisionRow } from '../../../../shared/domain/community/moderationRecords.ts';
import { outcomeOfVerdict } from '../book/outcomeOfVerdict.ts';
import type { ReporterRecord } from './accuracyBonus.ts';
import type { ItemReport } from '../reports/itemReports.ts';

/** Reports of one person that count, the latest: people change. After Discourse. */
const LATEST = 100;

/** Of somebody who has not reported before. */
export const NO_RECORD: ReporterRecord = { agreed: 0, disagreed: 0 };

/**
 * How reports of each person were decided: by the first decision after the report that says something of
 * the message. One that was overturned says the contrary.
 *
 * @param items what was reported of each message, with what was decided about it
 */
export function reporterRecords(
  items: Iterable<{
    readonly reports: readonly ItemReport[];
    readonly decisions: readonly ModerationDecisionRow[];
  }>,
): ReadonlyMap<string, ReporterRecord> {
  const judged = new Map<string, { at: number; agreed: boolean }[]>();
  for (const { reports, decisions } of items) {
    if (decisions.length === 0) continue;
    const ordered = [...decisions].sort((a, b) => a.at - b.at);
    for (const { reporter, at } of reports) {
      const decision = ordered.find((each) => each.at >= at && outcomeOfVerdict(each.verdict));
      if (!decision) continue;
      const isBreach = outcomeOfVerdict(decision.verdict) === 'breach';
      const known = judged.get(reporter) ?? [];
      known.push({ at, agreed: isBreach === (decision.overturned === null) });
      judged.set(reporter, known);
    }
  }
  const records = new Map<string, ReporterRecord>();
  for (const [reporter, all] of judged) {
    const latest = all.sort((a, b) => b.at - a.at).slice(0, LATEST);
    const agreed = latest.filter((each) => each.agreed).length;
    records.set(reporter, { agreed, disagreed: latest.length - agreed });
  }
  return records;
}
