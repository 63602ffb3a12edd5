import type { Platform } from '../../../../shared/domain/community/moderationTerms.ts';

/**
 * The platform whose limits hold for a group. Where nobody has said which it is, the one that can do most:
 * staff know what theirs does, and the app takes nothing from them.
 */
export function limitsOf(platform: Platform | null): Platform {
  return platform ?? 'qq';
}
