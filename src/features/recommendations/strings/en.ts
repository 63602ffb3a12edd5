import { en as measurement } from './measurement/en.ts';
import { en as overview } from './overview/en.ts';
import { en as preview } from './preview/en.ts';
import { en as rehearsal } from './rehearsal/en.ts';
import { en as release } from './release/en.ts';
import { en as settings } from './settings/en.ts';
import { en as similar } from './similar/en.ts';

/** Texts of recommendations; each part of the area has its own file. */
export const en = {
  rehearsal,
  settings,
  preview,
  similar,
  measurement,
  overview,
  release,
} as const;
