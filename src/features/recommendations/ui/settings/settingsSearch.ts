import { z } from 'zod';
import { PLACEMENTS } from '../../domain/settings/recommendationSettings.ts';

/** Groups of the form, in their order. */
export const GROUPS = [
  'algorithms',
  'learning',
  'candidates',
  'boosts',
  'pins',
  'exclusions',
  'variety',
  'list',
  'limits',
] as const;
export type SettingsGroupId = (typeof GROUPS)[number];

/** What of the form lives in the address: the placement, and the groups that are open. */
export const settingsSearch = z.object({
  placement: z.enum(PLACEMENTS).default('home'),
  open: z.array(z.enum(GROUPS)).default(['algorithms']),
});
