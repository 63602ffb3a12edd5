import { tagsOf } from './tagsOf.ts';

/** Letters of a tag at most. */
export const LONGEST_TAG = 60;

/**
 * A tag as it is stored; null where it is none: empty, too long, or with a mark that parts tags in files.
 */
export function deskTag(text: string): string | null {
  const tag = text.normalize('NFC').trim().replace(/\s+/gu, ' ');
  if (tag === '' || tag.length > LONGEST_TAG) return null;
  return tagsOf(tag).length === 1 && tagsOf(tag)[0] === tag ? tag : null;
}
