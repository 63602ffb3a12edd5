import { en as activities } from './activities/en.ts';
import { en as draws } from './draws/en.ts';
import { en as prizes } from './prizes/en.ts';

/** Texts of the community. */
export const en = {
  tabs: { label: 'Parts of the community', activities: 'Activities', draws: 'Draws' },
  activities,
  draws,
  prizes,
} as const;
