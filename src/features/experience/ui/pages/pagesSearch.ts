import { z } from 'zod';
import { PAGE_CHECKS } from '../../domain/pages/pageTypes.ts';
import { PERIODS } from '../period/periods.ts';

/** What of the page is in its address. */
export const pagesSearch = z.object({
  missing: z.literal(PAGE_CHECKS).nullable().default(null),
  /** Top level, as in the files. */
  category: z.string().max(500).nullable().default(null),
  days: z.literal(PERIODS).default(90),
});
export type PagesSearch = z.output<typeof pagesSearch>;
export type ChangePages = (patch: Partial<PagesSearch>) => void;
