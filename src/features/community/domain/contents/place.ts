/** `start` to `end` (exclusive) in UTF-16 units of a text. */
export type Place = { readonly start: number; readonly end: number };
