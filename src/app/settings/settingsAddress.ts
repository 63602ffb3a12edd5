import { z } from 'zod';

/** What the address of the settings says besides the page: which dialog is open. */
export const settingsAddress = z.object({ new: z.literal('shop').nullable().default(null) });
