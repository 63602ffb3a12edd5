import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';
import { MESSAGE_ROLES } from '../../../../shared/domain/facts/serviceTables.ts';
import type { DeskReads } from './deskReads.ts';
import { messageOrder, type MessageOrder } from '../../../../shared/domain/facts/messageOrder.ts';

/** All messages of the shop by conversation, as files have them. */
export type DeskMessages = {
  readonly order: MessageOrder;
  /** By message row: code; `MISSING_CODE` for a row that is hidden. */
  readonly conversation: Int32Array;
  /** By message row: place in `MESSAGE_ROLES`, where the author tells what the message does not. */
  readonly roles: Uint8Array;
  /** By message row: epoch ms, NaN where it has no time; and code of who wrote it. */
  readonly at: Float64Array;
  readonly author: Int32Array;
  /** Author code → code of the name that files have for it. */
  readonly names: ReadonlyMap<number, number>;
};

const UNKNOWN = MESSAGE_ROLES.indexOf('unknown');

/**
 * Rows are numbered through all segments of messages, in the order in which they were read. What was said in
 * groups is no conversation of the desk, as far as a list of groups or of their members names them.
 */
export function deskMessages(reads: DeskReads): DeskMessages {
  const { rows, chunks } = reads.messages;
  const known = authorsOf(reads.authors);
  const groups = groupsOf(reads);
  const conversation = new Int32Array(rows).fill(MISSING_CODE);
  const at = new Float64Array(rows);
  const roles = new Uint8Array(rows);
  const author = new Int32Array(rows);
  let base = 0;
  for (const { columns, hidden, rows: length } of chunks) {
    at.set(columns.at.values, base);
    author.set(columns.author.values, base);
    for (let row = 0; row < length; row++) {
      if (isHidden(hidden, row)) continue;
      const code = columns.conversation.values[row] ?? MISSING_CODE;
      if (groups.has(code)) continue;
      conversation[base + row] = code;
      const role = columns.role.values[row] ?? UNKNOWN;
      const writer = columns.author.values[row] ?? MISSING_CODE;
      roles[base + row] = role === UNKNOWN ? (known.roles.get(writer) ?? UNKNOWN) : role;
    }
    base += length;
  }
  const order = messageOrder(conversation, at);
  return { order, conversation, roles, at, author, names: known.names };
}

function groupsOf({ groups, groupMembers }: DeskReads): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { columns, hidden, rows } of [...groups.chunks, ...groupMembers.chunks]) {
    for (let row = 0; row < rows; row++) {
      if (!isHidden(hidden, row)) found.add(columns.group.values[row] ?? MISSING_CODE);
    }
  }
  found.delete(MISSING_CODE);
  return found;
}

function authorsOf({ chunks }: DeskReads['authors']) {
  const roles = new Map<number, number>();
  const names = new Map<number, number>();
  for (const { columns, hidden, rows } of chunks) {
    for (let row = 0; row < rows; row++) {
      const author = columns.author.values[row] ?? MISSING_CODE;
      if (author === MISSING_CODE || isHidden(hidden, row)) continue;
      const role = columns.role.values[row] ?? UNKNOWN;
      if (role !== UNKNOWN) roles.set(author, role);
      const name = columns.name.values[row] ?? MISSING_CODE;
      if (name !== MISSING_CODE) names.set(author, name);
    }
  }
  return { roles, names };
}
