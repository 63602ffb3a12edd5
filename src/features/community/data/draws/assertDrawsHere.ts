import { authorityIn, mayRedeem } from '../../../../shared/data/backup/authority.ts';
import type { RecordWriter } from '../../../../shared/data/writes/recordWriter.ts';
import { DrawRefused } from './drawRefused.ts';

/**
 * Two computers that draw from the same list would announce two seeds, so only the one that the shop
 * has named takes the steps. Needs `settings` among the tables of the write.
 *
 * @throws DrawRefused
 */
export async function assertDrawsHere(records: RecordWriter, machine: string): Promise<void> {
  const authority = await authorityIn(records);
  if (mayRedeem(authority, machine)) return;
  throw new DrawRefused({ reason: 'notHere', machine: authority?.name ?? '' });
}
