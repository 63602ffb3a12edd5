import { planFor } from '../guess/planFor.ts';
import type { TargetField } from '../importFields.ts';
import type { ImportFormat } from './importFormat.ts';

/**
 * Names for the columns of JD's chats with its customers (JDDC, Chen et al. 2020), which have no header:
 * tabs between seven columns, of which the sixth is empty.
 */
export const JD_COLUMNS = [
  'session_id',
  'user_id',
  'waiter_send',
  'is_transfer',
  'is_repeat',
  'empty',
  'content',
] as const;

const TARGETS: Readonly<Partial<Record<(typeof JD_COLUMNS)[number], TargetField>>> = {
  session_id: 'conversation',
  user_id: 'customer',
  waiter_send: 'role',
  content: 'body',
};

const FLAG = /^[01]$/;

/** Whether a file's first row is such a chat's rather than a header. */
export function isJdRow(cells: readonly string[]): boolean {
  const [session = '', user = '', ...flags] = cells;
  return (
    cells.length === JD_COLUMNS.length &&
    /^[0-9a-f]{32}$/i.test(session) &&
    /^USERID_\d+$/i.test(user) &&
    flags.slice(0, 3).every((flag) => FLAG.test(flag))
  );
}

/** One row a message: 0 is the customer, 1 the desk. No times. */
export const jdChat: ImportFormat = {
  id: 'jdChat',
  matches: ({ headers }) =>
    headers.length === JD_COLUMNS.length && JD_COLUMNS.every((name, i) => headers[i] === name),
  plan: (head, shop) => {
    const mapping = JD_COLUMNS.map((name) => TARGETS[name] ?? null);
    return planFor({ kind: 'messages', format: 'jdChat', mapping }, head, shop);
  },
};
