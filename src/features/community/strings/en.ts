import { en as draws } from './draws/en.ts';

/** Texts of the community. */
export const en = { draws } as const;
