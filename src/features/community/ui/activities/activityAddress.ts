import { ACTIVITIES_PATH } from '../../communityPlace.ts';

/** The address of an activity. */
export function activityAddress(id: string): string {
  return `/${ACTIVITIES_PATH}?activity=${encodeURIComponent(id)}`;
}
