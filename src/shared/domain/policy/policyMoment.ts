import type { PolicyVersion } from './policyTypes.ts';

/**
 * The instant for which a page asks what is live, where its clock only ticks each minute: not before
 * the newest version of this minute was made, so that what was just published is live at once.
 *
 * @param minute epoch ms of the minute that has begun
 */
export function policyMoment(
  minute: number,
  versions: readonly Pick<PolicyVersion, 'at'>[],
): number {
  const made = versions.map(({ at }) => at).filter((at) => at < minute + 60_000);
  return Math.max(minute, ...made);
}
