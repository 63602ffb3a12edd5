import type { GroupNoteRow } from '../../../../shared/domain/community/moderationRecords.ts';
import type { GroupInfo } from './groupInfo.ts';

/** Customers who write in a conversation that no list names, for it to be taken for a group. */
const LEAST_WRITERS = 3;

/**
 * Conversations that are groups, by code, with the reason: those that lists of groups or members name, and
 * those in which at least three people write who are not the desk's (a desk's own conversations have one
 * customer). Staff overrule both.
 *
 * @param writers those who write and are not the desk's, by code
 * @param listed codes that lists name
 * @param notes by code
 * @param isMail whether a conversation came by e-mail, where many may write though it is none
 */
export function foundGroups(
  writers: ReadonlyMap<number, ReadonlySet<number>>,
  listed: ReadonlySet<number>,
  notes: ReadonlyMap<number, Pick<GroupNoteRow, 'isGroup'>>,
  isMail: (code: number) => boolean,
): Map<number, GroupInfo['because']> {
  const found = new Map<number, GroupInfo['because']>();
  for (const code of listed) found.set(code, 'listed');
  for (const [code, { size }] of writers) {
    if (size >= LEAST_WRITERS && !found.has(code) && !isMail(code)) found.set(code, 'writers');
  }
  for (const [code, { isGroup }] of notes) {
    if (isGroup === true && !found.has(code)) found.set(code, 'staff');
    if (isGroup === false) found.delete(code);
  }
  return found;
}
