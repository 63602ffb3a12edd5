import { z } from 'zod';
import { findLinks } from '../../domain/contents/findLinks.ts';
import { postIdOf } from '../../domain/posts/postIdOf.ts';

/** Most letters of a post's text (as groups allow messages of that length), and of what staff note. */
export const MOST_POST = 10_000;
export const MOST_NOTE = 1000;
export const MOST_AUTHOR = 400;
export const MOST_CUSTOMER = 200;
export const MOST_LINK = 2000;

/** Whether an address is one link and nothing else. */
export function isLink(text: string): boolean {
  const [link, more] = findLinks(text);
  return link !== undefined && more === undefined && link.start === 0 && link.end === text.length;
}

/** What is collected of a message, or typed in by staff. */
export const postSchema = z
  .object({
    id: z.string().startsWith('post:').max(80),
    group: z.string().max(1000),
    message: z.string().max(2000),
    author: z.string().trim().max(MOST_AUTHOR),
    customer: z.string().trim().max(MOST_CUSTOMER),
    text: z.string().trim().max(MOST_POST),
    link: z
      .string()
      .trim()
      .max(MOST_LINK)
      .refine((link) => link === '' || isLink(link), 'no link'),
    activity: z.string().max(80),
    toldAt: z.int(),
  })
  .refine(({ text, link }) => text !== '' || link !== '', 'nothing is told')
  .refine(
    ({ id, message }) => message === '' || id === postIdOf(message),
    'a message has one id only',
  );
export type CollectedPost = z.infer<typeof postSchema>;
