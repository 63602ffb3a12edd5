import { z } from 'zod';
import type { ChatTemplate } from './chatTemplate.ts';

/** How a chat as text is read. */
export type ChatReading = {
  readonly template: ChatTemplate;
  /** Year of the newest date that has none; null where nobody has said it. */
  readonly year: number | null;
  /**
   * When a call began, local, as '2026-03-01 10:00:00': times without a date count from there. null
   * where nobody has said it.
   */
  readonly start: string | null;
};

/** Checks a reading that comes out of storage. */
export const chatReadingSchema: z.ZodType<ChatReading> = z.object({
  template: z.string().max(200),
  year: z.number().int().min(1900).max(2199).nullable(),
  start: z.string().nullable(),
});
