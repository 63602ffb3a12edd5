import { ANNOUNCEMENTS_PATH } from '../../communityPlace.ts';

/** The address of an announcement. */
export function announcementAddress(id: string): string {
  return `/${ANNOUNCEMENTS_PATH}?announcement=${encodeURIComponent(id)}`;
}
