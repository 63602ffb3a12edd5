import { searchForm } from '../search/searchForm.ts';
import { ownName, type ListedAuthor } from './deskAuthors.ts';

export const SUGGESTION_REASONS = ['email', 'name', 'nameInEmail'] as const;
export type SuggestionReason = (typeof SUGGESTION_REASONS)[number];

/** Authors who may be one person. */
export type Suggestion = {
  /** As messages name them, most messages first. */
  readonly authors: readonly string[];
  /** The name that says most. */
  readonly name: string;
  /** In the order of the list of reasons. */
  readonly reasons: readonly SuggestionReason[];
};

/** Shorter names say nothing in an address. */
const SHORTEST_IN_EMAIL = 3;

/**
 * Authors who may be the same person and are not yet: with the same e-mail address, the same name (case,
 * width and blanks aside), or a name that is the first part of the other's address. Nothing is joined on its
 * own: two people may well have one name.
 *
 * @param authors most messages first
 */
export function suggestIdentities(authors: readonly ListedAuthor[]): Suggestion[] {
  const parent = authors.map((_, place) => place);
  const root = (place: number): number => {
    const up = parent[place] ?? place;
    return up === place ? place : root(up);
  };
  const reasons = new Map<number, Set<SuggestionReason>>();
  const persons = new Map<string, number>();
  const join = (a: number, b: number, reason: SuggestionReason | null) => {
    const [low, high] = [root(a), root(b)].sort((x, y) => x - y);
    if (low === undefined || high === undefined || low === high) return;
    parent[high] = low;
    const all = new Set([...(reasons.get(low) ?? []), ...(reasons.get(high) ?? [])]);
    if (reason) all.add(reason);
    reasons.set(low, all);
  };
  // Whom staff have joined stay together.
  authors.forEach(({ identity }, place) => {
    if (!identity) return;
    const first = persons.get(identity.person);
    if (first === undefined) persons.set(identity.person, place);
    else join(first, place, null);
  });
  for (const reason of SUGGESTION_REASONS) {
    const first = new Map<string, number>();
    authors.forEach((author, place) => {
      for (const key of keysOf(author, reason)) {
        const known = first.get(key);
        if (known === undefined) first.set(key, place);
        else join(known, place, reason);
      }
    });
  }
  const groups = new Map<number, ListedAuthor[]>();
  authors.forEach((author, place) => {
    const head = root(place);
    groups.set(head, [...(groups.get(head) ?? []), author]);
  });
  return [...groups].flatMap(([head, group]): Suggestion[] => {
    const why = reasons.get(head) ?? new Set();
    if (why.size === 0) return [];
    return [
      {
        authors: group.map(({ author }) => author),
        name: bestName(group),
        reasons: SUGGESTION_REASONS.filter((reason) => why.has(reason)),
      },
    ];
  });
}

function keysOf(author: ListedAuthor, reason: SuggestionReason): string[] {
  const email = searchForm(author.email).trim();
  const name = foldedName(ownName(author));
  switch (reason) {
    case 'email':
      return email === '' ? [] : [email];
    case 'name':
      return name === '' || isEmail(ownName(author)) ? [] : [name];
    case 'nameInEmail': {
      const local = foldedName(email.split('@')[0] ?? '');
      const own = isEmail(ownName(author)) ? '' : name;
      return [...new Set([local, own])].filter((key) => key.length >= SHORTEST_IN_EMAIL);
    }
  }
}

/** Letters and digits alone: "Lin Wei", "lin.wei" and "LIN-WEI" are one. */
function foldedName(name: string): string {
  return searchForm(name).replace(/[^\p{L}\p{N}]/gu, '');
}

function isEmail(text: string): boolean {
  return text.includes('@');
}

/** What staff said, else a name rather than an address or a number, of the one who wrote most. */
function bestName(group: readonly ListedAuthor[]): string {
  const said = group.find(({ identity }) => identity !== null)?.identity?.name;
  const names = group.map(ownName);
  return said ?? names.find((name) => /\p{L}/u.test(name) && !isEmail(name)) ?? names[0] ?? '';
}
