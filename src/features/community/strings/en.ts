import { en as draws } from './draws/en.ts';

/** Texts of the community. */
export const en = {
  tabs: { label: 'Parts of the community', draws: 'Draws' },
  draws,
} as const;
