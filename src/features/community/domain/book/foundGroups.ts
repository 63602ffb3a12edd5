import type { GroupNoteRow } from '../../../../shared/domain/community/moderationRecords.ts';
import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { MESSAGE_ROLES } from '../../../../shared/domain/facts/serviceTables.ts';
import type { GroupInfo } from './groupInfo.ts';

/** Customers who write in a conversation that no list names, for it to be taken for a group. */
const LEAST_WRITERS = 3;
const PEOPLE: ReadonlySet<number> = new Set([
  MESSAGE_ROLES.indexOf('unknown'),
  MESSAGE_ROLES.indexOf('customer'),
]);

/** By message row. */
type Spoken = {
  readonly conversation: Int32Array;
  readonly author: Int32Array;
  /** Place in `MESSAGE_ROLES`. */
  readonly role: Uint8Array;
};

/**
 * Conversations that are groups, by code, with the reason: those that lists of groups or members name, and
 * those in which at least three people write who are not the desk's (a desk's own conversations have one
 * customer). Staff overrule both.
 *
 * @param listed codes that lists name
 * @param notes by code
 * @param isMail whether a conversation came by e-mail, where many may write though it is none
 */
export function foundGroups(
  { conversation, author, role }: Spoken,
  listed: ReadonlySet<number>,
  notes: ReadonlyMap<number, Pick<GroupNoteRow, 'isGroup'>>,
  isMail: (code: number) => boolean,
): Map<number, GroupInfo['because']> {
  const writers = new Map<number, Set<number>>();
  for (let row = 0; row < conversation.length; row++) {
    const code = conversation[row] ?? MISSING_CODE;
    const writer = author[row] ?? MISSING_CODE;
    if (code === MISSING_CODE || writer === MISSING_CODE) continue;
    if (!PEOPLE.has(role[row] ?? 0)) continue;
    let known = writers.get(code);
    if (!known) writers.set(code, (known = new Set()));
    if (known.size < LEAST_WRITERS) known.add(writer);
  }
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
