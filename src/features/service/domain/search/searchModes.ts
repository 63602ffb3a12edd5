/** How words are looked for. */
export const SEARCH_MODES = ['exact', 'words'] as const;
export type SearchMode = (typeof SEARCH_MODES)[number];
