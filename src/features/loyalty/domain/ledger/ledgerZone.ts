import { MS_PER_DAY, zoneTable, type ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';

/** No programme's points are older: 1 January 2000. */
const EARLIEST = 946_684_800_000;
/** Expiry terms reach ten years ahead at most, to the end of that year. */
const YEARS_AHEAD = 11;

/**
 * The zone's days as far as a ledger reaches.
 *
 * @param zone IANA
 * @param now epoch ms
 */
export function ledgerZone(zone: string, now: number): ZoneTable {
  return zoneTable(zone, EARLIEST, now + YEARS_AHEAD * 366 * MS_PER_DAY);
}
