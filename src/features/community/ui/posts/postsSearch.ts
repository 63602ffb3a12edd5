import { z } from 'zod';

/** What of the posts is listed. */
export const postsSearch = z.object({
  state: z.string().default(''),
  /** Ids; '' for all. */
  group: z.string().default(''),
  activity: z.string().default(''),
  text: z.string().default(''),
});
export type PostsSearch = z.output<typeof postsSearch>;
