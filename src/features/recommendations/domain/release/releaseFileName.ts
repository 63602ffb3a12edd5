import { isoDateOfCivilDay } from '../../../../shared/domain/time/civilDay.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import { zoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import type { ListReleaseParams } from './listReleaseParams.ts';

/** "recommendations-v3-home-2026-11-21.jsonl": the day is that of the shop. */
export function releaseFileName({
  version,
  placement,
  format,
  zone,
  at,
}: Pick<ListReleaseParams, 'version' | 'placement' | 'format' | 'zone' | 'at'>): string {
  const day = isoDateOfCivilDay(instantToDay(zoneTable(zone, at, at), at));
  return `recommendations-v${version}-${placement}-${day}.${format}`;
}
