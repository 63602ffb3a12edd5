import { BACKUP_ENDING } from './backupEnding.ts';

/**
 * "Songfeng Tea 2026-09-21 1942.huitou": sorts by time where a folder has several.
 *
 * @param now epoch ms
 * @param zone in which the clock is read
 */
export function backupFileName(shop: string, now: number, zone: string): string {
  // Swedish writes dates as ISO 8601 does.
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return `${shop} ${clock.format(now).replace(':', '')}${BACKUP_ENDING}`;
}
