import type { IdentityRole } from '../../../../shared/domain/desk/deskRecords.ts';

/** Authors that are listed at most: those with most messages. */
export const MOST_AUTHORS = 2000;

/** Somebody who wrote for the desk, or of whom no file says for whom. */
export type DeskAuthor = {
  /** As messages name them. */
  readonly author: string;
  /** As files of authors have it; '' where none does. */
  readonly name: string;
  /** '' where unknown; of an account that is an address, that. */
  readonly email: string;
  /** What files say of most of their messages. */
  readonly ofFile: 'unknown' | 'agent' | 'bot';
  readonly messages: number;
  /** Epoch ms; null where no message has a time. */
  readonly firstAt: number | null;
  readonly lastAt: number | null;
  readonly channels: readonly string[];
};

/** What staff said of an author; null for one who stands for themselves. */
export type KnownIdentity = {
  readonly person: string;
  readonly name: string;
  readonly role: IdentityRole;
};

export type ListedAuthor = DeskAuthor & { readonly identity: KnownIdentity | null };

export type DeskAuthors = {
  /** Most messages first. */
  readonly authors: readonly ListedAuthor[];
  /** How many there are in all. */
  readonly all: number;
};

/** The name that an author goes by where staff have said none. */
export function ownName({ name, author }: Pick<DeskAuthor, 'name' | 'author'>): string {
  return name === '' ? author : name;
}
