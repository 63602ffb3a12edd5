import type { IdentityRole } from '../../../../shared/domain/desk/deskRecords.ts';
import { ownName, type ListedAuthor } from './deskAuthors.ts';

export type MergedIdentity = {
  readonly person: string;
  readonly name: string;
  readonly role: IdentityRole;
  /** All that are chosen, with those whom staff joined with any of them. */
  readonly authors: string[];
};

/**
 * The one person that chosen authors become: the one whom staff have named already, if any.
 * @param chosen as messages name them; at least one of `authors`
 */
export function mergedIdentity(
  authors: readonly ListedAuthor[],
  chosen: readonly string[],
): MergedIdentity {
  const own = authors.filter(({ author }) => chosen.includes(author));
  const persons = new Set(own.flatMap(({ identity }) => (identity ? [identity.person] : [])));
  const known = own.find(({ identity }) => identity !== null)?.identity;
  const joined = authors.filter(
    ({ author, identity }) =>
      chosen.includes(author) || (identity !== null && persons.has(identity.person)),
  );
  const [first] = own;
  return {
    person: known?.person ?? first?.author ?? '',
    name: known?.name ?? (first ? ownName(first) : ''),
    role: known?.role ?? 'file',
    authors: joined.map(({ author }) => author),
  };
}
