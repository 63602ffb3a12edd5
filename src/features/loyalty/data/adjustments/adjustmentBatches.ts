import type { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import type { AuditEntry } from '../../../../shared/domain/audit/auditEntry.ts';
import { z } from 'zod';
import { entrySchema } from '../../domain/ledger/entrySchema.ts';
import type { PointsEntry } from '../../domain/ledger/pointsEntry.ts';
import { ledgerState } from '../ledger/ledgerState.ts';

/** A file of adjustments that was booked. */
export type AdjustmentBatch = {
  /** Names it in the audit trail. */
  readonly id: string;
  readonly file: string;
  /** Epoch ms. */
  readonly at: number;
  readonly by: string;
  readonly plus: number;
  readonly minus: number;
  readonly members: number;
  readonly takenBack: boolean;
  /** Of the ledger as it was looked at. */
  readonly sequence: number;
  /** The adjustments as they were booked. */
  readonly entries: readonly PointsEntry[];
};

/** More are in the audit trail. */
const SHOWN_BATCHES = 10;

/** Files of adjustments that were booked, newest first; entries are never lost, so from the trail. */
export async function adjustmentBatches(db: WorkspaceDb): Promise<AdjustmentBatch[]> {
  return db.transaction('r', [db.audit, db.pointsState], async () => {
    const { sequence } = await ledgerState(db);
    const noted = await db.audit
      .filter(({ write }) => write === 'points.adjustMany' || write === 'points.adjustBack')
      .toArray();
    const back = new Set(
      noted.flatMap(({ write, details }) =>
        write === 'points.adjustBack' ? [String(details['batch'])] : [],
      ),
    );
    return noted
      .filter(({ write }) => write === 'points.adjustMany')
      .sort((a, b) => b.at - a.at || b.sequence - a.sequence)
      .slice(0, SHOWN_BATCHES)
      .map((entry) => batchOf(entry, back, sequence));
  });
}

function batchOf(
  { machine, sequence: number, at, by, details, changes }: AuditEntry,
  back: ReadonlySet<string>,
  sequence: number,
): AdjustmentBatch {
  const id = `${machine}:${number}`;
  const entries = changes.flatMap(({ table, key, after }) =>
    table === 'pointsEntries' && key.startsWith('adjust:') ? [rowSchema.parse(after).entry] : [],
  );
  return {
    id,
    file: String(details['file']),
    at,
    by,
    plus: Number(details['plus']),
    minus: Number(details['minus']),
    members: Number(details['members']),
    takenBack: back.has(id),
    sequence,
    entries,
  };
}

const rowSchema = z.object({ entry: entrySchema });
