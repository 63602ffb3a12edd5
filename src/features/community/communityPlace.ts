/** Where the community is in the app, and what it is called there. */
export const COMMUNITY_NAME = { en: 'Community', 'zh-CN': '社群' } as const;
export const DRAWS_PATH = 'community/draws';
/** One draw, see `drawAddress`. */
export const DRAW_PATH = 'community/draws/:draw';

const DRAW_PREFIX = 'draw:';

/** The address of a draw: its id without the prefix, as servers take a colon for part of a drive. */
export function drawAddress(id: string): string {
  return `/${DRAWS_PATH}/${encodeURIComponent(id.slice(DRAW_PREFIX.length))}`;
}

/** The id of the draw of an address. */
export function drawOfAddress(part: string | undefined): string {
  return `${DRAW_PREFIX}${part ?? ''}`;
}
