import type { RecordTableName } from '../../../../shared/data/writes/recordTables.ts';
import { LEDGER_TABLES } from '../ledger/bookForMember.ts';

/** Tables that a redemption reads or writes: all of it is one transaction. */
export const REDEMPTION_TABLES = [
  ...LEDGER_TABLES,
  'stockMovements',
  'couponCodes',
  'redemptions',
  'settings',
  'policyLines',
  'policyVersions',
] as const satisfies readonly RecordTableName[];
