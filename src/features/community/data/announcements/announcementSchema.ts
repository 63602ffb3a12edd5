import { z } from 'zod';

/** Most letters of a title, and of a text in each language. */
export const MOST_TITLE = 120;
export const MOST_TEXT = 10_000;

/** What staff write down of an announcement. */
export const announcementSchema = z.object({
  id: z.string().startsWith('announcement:').max(80),
  title: z.string().trim().min(1).max(MOST_TITLE),
  text: z.object({
    en: z.string().trim().max(MOST_TEXT),
    'zh-CN': z.string().trim().max(MOST_TEXT),
  }),
  groups: z.array(z.string().min(1).max(1000)).max(1000),
  dueAt: z.int().nullable(),
  state: z.enum(['draft', 'ready']),
});
export type SavedAnnouncement = z.infer<typeof announcementSchema>;
