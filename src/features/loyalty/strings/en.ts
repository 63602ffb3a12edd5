import { en as adjustments } from './adjustments/en.ts';
import { en as explain } from './explain/en.ts';
import { en as gifts } from './gifts/en.ts';
import { en as ledger } from './ledger/en.ts';
import { en as members } from './members/en.ts';
import { en as opening } from './opening/en.ts';
import { en as reports } from './reports/en.ts';
import { en as watch } from './watch/en.ts';
import { en as rules } from './rules/en.ts';
import { en as redemptions } from './redemptions/en.ts';

/** Texts of loyalty; each part of the area has its own file. */
export const en = {
  ledger,
  members,
  opening,
  reports,
  explain,
  watch,
  rules,
  gifts,
  redemptions,
  adjustments,
} as const;
