/** Where the community is in the app, and what it is called there. */
export const COMMUNITY_NAME = { en: 'Community', 'zh-CN': '社群' } as const;
export const DRAWS_PATH = 'community/draws';
/** One draw, by its id. */
export const DRAW_PATH = 'community/draws/:draw';
