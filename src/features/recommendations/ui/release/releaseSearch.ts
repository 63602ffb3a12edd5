import { z } from 'zod';
import { LIST_FORMATS, MOST_SLOTS } from '../../domain/release/listReleaseParams.ts';
import { PLACEMENTS } from '../../domain/settings/recommendationSettings.ts';

/** What the address says of a file of lists; that it shall show contacts is asked anew each time. */
export const releaseSearch = z.object({
  /** Id of a version; '' for the live one. */
  version: z.string().max(200).default(''),
  placement: z.enum(PLACEMENTS).default('home'),
  /** Null for as many as the version's lists have. */
  slots: z.number().int().min(1).max(MOST_SLOTS).nullable().default(null),
  format: z.enum(LIST_FORMATS).default('jsonl'),
});
export type ReleaseSearch = z.output<typeof releaseSearch>;
