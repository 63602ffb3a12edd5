/** Where the community is in the app, and what it is called there. */
export const COMMUNITY_NAME = { en: 'Community', 'zh-CN': '社群' } as const;
/** The review queue. */
export const COMMUNITY_PATH = 'community';
export const RULES_PATH = 'community/rules';
export const RULES_NAME = { en: 'Group rules', 'zh-CN': '群规则' } as const;
export const GROUPS_PATH = 'community/groups';
/** One group, see `groupAddress`. */
export const GROUP_PATH = 'community/group';
/** Penalties, appeals, and what is to be done on the platforms. */
export const PENALTIES_PATH = 'community/penalties';
export const STEPS_PATH = 'community/steps';
/** How well decisions hold. */
export const QUALITY_PATH = 'community/quality';
export const ACTIVITIES_PATH = 'community/activities';
/** What customers told of their experience. */
export const POSTS_PATH = 'community/posts';
export const ANNOUNCEMENTS_PATH = 'community/announcements';
export const DRAWS_PATH = 'community/draws';
/** One draw, see `drawAddress`. */
export const DRAW_PATH = 'community/draws/:draw';

/** The address of a group. Its name is no part of the path: servers take a dot in one for a file. */
export function groupAddress(id: string): string {
  return `/${GROUP_PATH}?${new URLSearchParams({ group: id }).toString()}`;
}

const DRAW_PREFIX = 'draw:';

/** The address of a draw: its id without the prefix, as servers take a colon for part of a drive. */
export function drawAddress(id: string): string {
  return `/${DRAWS_PATH}/${encodeURIComponent(id.slice(DRAW_PREFIX.length))}`;
}

/** The id of the draw of an address. */
export function drawOfAddress(part: string | undefined): string {
  return `${DRAW_PREFIX}${part ?? ''}`;
}
