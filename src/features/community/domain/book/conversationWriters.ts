import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { MESSAGE_ROLES } from '../../../../shared/domain/facts/serviceTables.ts';

const PEOPLE: ReadonlySet<number> = new Set([
  MESSAGE_ROLES.indexOf('unknown'),
  MESSAGE_ROLES.indexOf('customer'),
]);

/** By message row. */
export type SpokenBy = {
  readonly conversation: Int32Array;
  readonly author: Int32Array;
  /** Place in `MESSAGE_ROLES`. */
  readonly role: Uint8Array;
};

/** Who writes in each conversation and is not the desk's, by code of the conversation. */
export function conversationWriters({
  conversation,
  author,
  role,
}: SpokenBy): Map<number, Set<number>> {
  const writers = new Map<number, Set<number>>();
  for (let row = 0; row < conversation.length; row++) {
    const code = conversation[row] ?? MISSING_CODE;
    const writer = author[row] ?? MISSING_CODE;
    if (code === MISSING_CODE || writer === MISSING_CODE) continue;
    if (!PEOPLE.has(role[row] ?? 0)) continue;
    const known = writers.get(code);
    if (known) known.add(writer);
    else writers.set(code, new Set([writer]));
  }
  return writers;
}
