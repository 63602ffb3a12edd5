import { useMemo } from 'react';
import { useLive } from '../../../../shared/data/useLive.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import type { AppealRow } from '../../../../shared/domain/community/moderationRecords.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import { zoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import { memberOverview, type MemberRecord } from '../../domain/penalties/memberOverview.ts';
import type { PenaltySettings } from '../../domain/penalties/penaltyLadder.ts';
import { useQueueParams } from '../queue/useQueueParams.ts';

export type PenaltyDesk = {
  readonly members: readonly MemberRecord[];
  readonly appeals: readonly AppealRow[];
  readonly settings: PenaltySettings;
  readonly zone: string;
  /** Epoch ms of the minute. */
  readonly now: number;
  readonly dayOf: (at: number) => number;
};

/** Members with what was decided about them, and their appeals; undefined while they are read. */
export function usePenaltyDesk(): PenaltyDesk | undefined {
  const { db } = useWorkspace();
  const rules = useQueueParams();
  const rows = useLive(
    async () => ({
      decisions: await db.moderationDecisions.toArray(),
      penalties: await db.penalties.toArray(),
      appeals: await db.appeals.toArray(),
    }),
    [db],
  );
  return useMemo(() => {
    if (!rules || !rows) return undefined;
    const { zone, now } = rules.params;
    const settings = rules.settings.penalties;
    const first = rows.decisions.reduce((least, { at }) => Math.min(least, at), now);
    const days = zoneTable(zone, first, now);
    const dayOf = (at: number) => instantToDay(days, at);
    return {
      ...{ settings, zone, now, dayOf },
      members: memberOverview(rows.decisions, rows.penalties, settings, { now, dayOf }),
      // Those that wait first, the oldest of them first; then the latest decided.
      appeals: rows.appeals.sort(
        (a, b) =>
          Number(a.outcome !== null) - Number(b.outcome !== null) ||
          (a.outcome && b.outcome ? b.outcome.at - a.outcome.at : a.at - b.at),
      ),
    };
  }, [rules, rows]);
}
