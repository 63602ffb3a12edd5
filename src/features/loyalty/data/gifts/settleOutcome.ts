import type { RedemptionRow } from '../../../../shared/data/ledgerRows.ts';
import type { RecordWriter } from '../../../../shared/data/writes/recordWriter.ts';
import type { SettleRefusal } from '../../domain/gifts/redemptionRefusal.ts';

/** What became of redemptions that were settled together: those that could be were. */
export type SettleOutcome = {
  readonly done: readonly string[];
  readonly refused: readonly ({ readonly id: string } & SettleRefusal)[];
};

/**
 * Goes through redemptions in one transaction; one that cannot be settled does not hold up the others.
 *
 * @param settle returns why not, having written nothing of the redemption
 */
export async function settleEach(
  records: RecordWriter,
  ids: readonly string[],
  settle: (row: RedemptionRow) => Promise<SettleRefusal | null>,
): Promise<SettleOutcome> {
  const done: string[] = [];
  const refused: ({ id: string } & SettleRefusal)[] = [];
  for (const id of new Set(ids)) {
    const row = await records.get('redemptions', id);
    const refusal: SettleRefusal | null = row ? await settle(row) : { reason: 'gone' };
    if (refusal) refused.push({ id, ...refusal });
    else done.push(id);
  }
  return { done, refused };
}

/** What the audit trail tells of it. */
export function settledNote({ done, refused }: SettleOutcome) {
  return { subject: done[0] ?? '', details: { count: done.length, refused: refused.length } };
}
