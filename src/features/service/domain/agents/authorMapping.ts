import type { AgentIdentityRow, IdentityRole } from '../../../../shared/domain/desk/deskRecords.ts';
import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { MESSAGE_ROLES } from '../../../../shared/domain/facts/serviceTables.ts';

/** Whom authors stand for, by their codes. Those that are not in it stand for themselves. */
export type AuthorMapping = {
  /** Author → the author whose code the person goes by. */
  readonly people: ReadonlyMap<number, number>;
  readonly roles: ReadonlyMap<number, IdentityRole>;
  /** By the code that the person goes by. */
  readonly names: ReadonlyMap<number, string>;
};

/**
 * @param codeOf the code of an author; `MISSING_CODE` for one that no file names, which is left out
 */
export function authorMapping(
  rows: readonly AgentIdentityRow[],
  codeOf: (author: string) => number,
): AuthorMapping {
  const heads = new Map<string, number>();
  const people = new Map<number, number>();
  const roles = new Map<number, IdentityRole>();
  const names = new Map<number, string>();
  for (const { author, person, name, role } of rows) {
    const code = codeOf(author);
    if (code === MISSING_CODE) continue;
    const head = heads.get(person) ?? code;
    heads.set(person, head);
    people.set(code, head);
    roles.set(code, role);
    names.set(head, name);
  }
  return { people, roles, names };
}

const CHANGED: ReadonlySet<number> = new Set(
  (['unknown', 'agent', 'bot'] as const).map((role) => MESSAGE_ROLES.indexOf(role)),
);
const PLACE = {
  agent: MESSAGE_ROLES.indexOf('agent'),
  bot: MESSAGE_ROLES.indexOf('bot'),
  customer: MESSAGE_ROLES.indexOf('customer'),
  // The desk's own notices: nobody waits for them, and they are not counted.
  ignore: MESSAGE_ROLES.indexOf('system'),
} as const;

/**
 * The role of a message when its author has one. What the file calls a customer's message, a note or a
 * notice stays that: an agent's note is a note whoever the agent is.
 *
 * @param ofFile place in `MESSAGE_ROLES`, and so is the answer
 */
export function mappedRole(ofFile: number, role: IdentityRole | undefined): number {
  if (role === undefined || role === 'file' || !CHANGED.has(ofFile)) return ofFile;
  return PLACE[role];
}
