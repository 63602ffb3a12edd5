import type { Platform } from '../../../../shared/domain/community/moderationTerms.ts';
import type { GroupMessage } from '../rules/groupMessage.ts';
import { BookMessage } from './bookMessage.ts';
import type { GroupInfo, Membership } from './groupInfo.ts';
import { groupOfKey, messageKeys } from './messageKey.ts';

/** What a book is made of: messages of groups in the order of their times, those without times first. */
export type BookParts = {
  readonly groups: readonly GroupInfo[];
  readonly memberships: readonly Membership[];
  /** By message: place of its group, code of its author, epoch ms (NaN for none), place in `MESSAGE_ROLES`. */
  readonly group: Int32Array;
  readonly author: Int32Array;
  readonly at: Float64Array;
  readonly role: Uint8Array;
  /** By message: 1 where the shop's own people wrote it. */
  readonly isStaff: Uint8Array;
  /** By message: its text, and the platform's number of it ('' for none). */
  readonly body: (message: number) => string;
  readonly number: (message: number) => string;
  /** As files name them. */
  readonly authorId: (code: number) => string;
  /** What they are called. */
  readonly authorName: (code: number) => string;
};

/** All that was said in the shop's groups. Messages are numbered from 0, oldest first. */
export class GroupBook {
  readonly parts: BookParts;
  readonly size: number;
  readonly #places: ReadonlyMap<string, number>;
  readonly #ofGroup: (Uint32Array | undefined)[] = [];
  readonly #keys: (readonly string[] | undefined)[] = [];
  readonly #numbers: (ReadonlyMap<string, number> | undefined)[] = [];
  #rank: Uint32Array | undefined;

  constructor(parts: BookParts) {
    this.parts = parts;
    this.size = parts.group.length;
    this.#places = new Map(parts.groups.map(({ id }, place) => [id, place]));
  }

  get groups(): readonly GroupInfo[] {
    return this.parts.groups;
  }

  /** The place of a group; undefined where there is none of that name. */
  placeOf(group: string): number | undefined {
    return this.#places.get(group);
  }

  platformOf(group: string): Platform | null {
    return this.groups[this.#places.get(group) ?? -1]?.platform ?? null;
  }

  /** Numbers of a group's messages, oldest first. */
  messagesOf(place: number): Uint32Array {
    return (this.#ofGroup[place] ??= numbersWith(this.parts.group, place));
  }

  /** The key by which records remember a message. */
  keyOf(message: number): string {
    const place = this.parts.group[message] ?? 0;
    const rank = (this.#rank ??= ranks(this.parts.group, this.groups.length))[message] ?? 0;
    return this.#keysOf(place)[rank] ?? '';
  }

  /** The number of the message that has a key; undefined where it is not there (any more). */
  find(key: string): number | undefined {
    const place = this.#places.get(groupOfKey(key) ?? '');
    if (place === undefined) return undefined;
    const numbers = (this.#numbers[place] ??= new Map(
      this.#keysOf(place).map((each, rank) => [each, this.messagesOf(place)[rank] ?? 0]),
    ));
    return numbers.get(key);
  }

  /** A message as rules see it. Its id is its number here, which is cheaper than its key. */
  message(message: number): GroupMessage {
    const { group, author, at, isStaff, body, authorId } = this.parts;
    const time = at[message] ?? NaN;
    return new BookMessage(
      {
        id: String(message),
        group: this.groups[group[message] ?? -1]?.id ?? '',
        author: authorId(author[message] ?? -1),
        at: Number.isNaN(time) ? null : time,
        isStaff: isStaff[message] === 1,
      },
      () => body(message),
    );
  }

  #keysOf(place: number): readonly string[] {
    const known = this.#keys[place];
    if (known) return known;
    const { at, author, body, number, authorId } = this.parts;
    const said = Array.from(this.messagesOf(place), (message) => ({
      number: number(message),
      at: at[message] ?? NaN,
      author: authorId(author[message] ?? -1),
      body: body(message),
    }));
    return (this.#keys[place] = messageKeys(this.groups[place]?.id ?? '', said));
  }
}

function numbersWith(group: Int32Array, place: number): Uint32Array {
  let count = 0;
  for (const each of group) if (each === place) count++;
  const numbers = new Uint32Array(count);
  let next = 0;
  group.forEach((each, message) => {
    if (each === place) numbers[next++] = message;
  });
  return numbers;
}

/** Of each message: how many of its group come before it. */
function ranks(group: Int32Array, groups: number): Uint32Array {
  const next = new Uint32Array(groups);
  return Uint32Array.from(group, (place) => {
    const rank = next[place] ?? 0;
    next[place] = rank + 1;
    return rank;
  });
}
