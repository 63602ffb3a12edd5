import { LONGEST_ID } from './drawEntry.ts';
import { readableText } from './readableText.ts';

/** An id as the public list has it (see `readableText`); null where it is none or too long. */
export function readableId(raw: string): string | null {
  const id = readableText(raw);
  return id === null || id.length > LONGEST_ID ? null : id;
}
