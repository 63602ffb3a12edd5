import type { Platform } from '../../../../shared/domain/community/moderationTerms.ts';

/**
 * Longest mute of one member that a platform can do, seconds; 0 where it has none, so that staff can
 * only ask the member to be silent. QQ: one second below 30 days (OneBot v11, `set_group_ban`).
 */
export const LONGEST_MUTE: Readonly<Record<Platform, number>> = {
  wechat: 0,
  wecom: 0,
  qq: 2_591_999,
};

/** A mute as the platform can do it; null where it cannot. */
export function platformMute(platform: Platform, seconds: number): number | null {
  const longest = LONGEST_MUTE[platform];
  return longest === 0 ? null : Math.min(seconds, longest);
}
