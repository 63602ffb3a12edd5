import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { MESSAGE_ROLES } from '../../../../shared/domain/facts/serviceTables.ts';
import { GroupBook } from './groupBook.ts';
import { platformOf, type GroupInfo } from './groupInfo.ts';
import type { BookNotes, BookWords, GroupReads } from './groupReads.ts';
import { knownGroups } from './knownGroups.ts';
import { membershipsOf, staffOf, staffTest } from './memberships.ts';
import { rowsInOrder, textsOf } from './spokenRows.ts';

const UNKNOWN = MESSAGE_ROLES.indexOf('unknown');
const DESK: ReadonlySet<number> = new Set([
  MESSAGE_ROLES.indexOf('agent'),
  MESSAGE_ROLES.indexOf('bot'),
  MESSAGE_ROLES.indexOf('note'),
]);

/** Puts together all that files and staff tell of groups. */
export function bookOf(reads: GroupReads, words: BookWords, notes: BookNotes): GroupBook {
  const { spoken, noteOf, listed, channelOf, found } = knownGroups(reads, words, notes);
  const codes = [...found.keys()].sort((a, b) => a - b);
  const groups = codes.map((code): GroupInfo => {
    const info = listed.get(code);
    const note = noteOf.get(code);
    const channel = firstText(
      words.channels.valueAt(info?.platform ?? MISSING_CODE),
      words.channels.valueAt(channelOf.get(code) ?? MISSING_CODE),
    );
    const id = words.conversations.valueAt(code);
    return {
      id,
      name: firstText(note?.name, info?.name, id),
      platform: note?.platform ?? platformOf(channel),
      channel,
      owner: firstText(note?.owner, words.people.valueAt(info?.owner ?? MISSING_CODE)),
      rules: {
        en: firstText(note?.rules.en, info?.rulesEn),
        'zh-CN': firstText(note?.rules['zh-CN'], info?.rulesZh),
      },
      createdAt: info?.createdAt ?? null,
      because: found.get(code) ?? 'listed',
    };
  });
  const placeOf = new Map(codes.map((code, place) => [code, place]));
  const memberships = membershipsOf(reads, placeOf, words);
  const staff = staffOf(memberships, groups, notes);
  const rows = rowsInOrder(spoken, placeOf);
  const take = <T extends Int32Array | Float64Array | Uint8Array>(from: T, into: T): T => {
    rows.forEach((row, message) => (into[message] = from[row] ?? 0));
    return into;
  };
  const group = Int32Array.from(rows, (row) => placeOf.get(spoken.conversation[row] ?? -1) ?? 0);
  const author = take(spoken.author, new Int32Array(rows.length));
  const role = take(spoken.role, new Uint8Array(rows.length));
  const isStaffOf = staffTest(staff, words);
  const [bodyAt, numberAt] = [textsOf(reads, 'body'), textsOf(reads, 'message')];
  return new GroupBook({
    groups,
    memberships,
    ...{ group, author, role },
    at: take(spoken.at, new Float64Array(rows.length)),
    isStaff: Uint8Array.from(rows, (_, message) =>
      DESK.has(role[message] ?? UNKNOWN) || isStaffOf(group[message] ?? 0, author[message] ?? -1)
        ? 1
        : 0,
    ),
    body: (message) => bodyAt(rows[message] ?? 0),
    number: (message) => numberAt(rows[message] ?? 0),
    authorId: cached((code) => words.people.valueAt(code)),
    authorName: cached((code) => words.people.valueAt(spoken.names.get(code) ?? code)),
  });
}

function firstText(...texts: readonly (string | undefined)[]): string {
  return texts.find((text) => text !== undefined && text !== '') ?? '';
}

function cached(valueOf: (code: number) => string): (code: number) => string {
  const known = new Map<number, string>();
  return (code) => {
    let value = known.get(code);
    if (value === undefined) known.set(code, (value = valueOf(code)));
    return value;
  };
}
