import { authorityIn, mayRedeem } from '../../../../shared/data/backup/authority.ts';
import type { RecordWriter } from '../../../../shared/data/writes/recordWriter.ts';
import { RedemptionRefused } from './redemptionRefused.ts';

/**
 * Stock, codes and redemptions are not merged between computers, so only the one that the shop has
 * named writes them.
 *
 * @throws RedemptionRefused
 */
export async function assertRedeemsHere(records: RecordWriter, machine: string): Promise<void> {
  const authority = await authorityIn(records);
  if (mayRedeem(authority, machine)) return;
  throw new RedemptionRefused({ reason: 'notHere', machine: authority?.name ?? '' });
}
