/** What stands on the two sides: 'live', 'draft', 'defaults' or the id of a version. */
export type ComparedSides = { readonly from: string; readonly to: string };

/**
 * The two sides that an address asks for. What it leaves open, or names and is not there, is what
 * a reader would want next: live against the draft; without one, the version before against live.
 *
 * @param choices all that can be chosen
 * @param before id of the version before the live one; null where the defaults were
 */
export function comparedSides(
  asked: ComparedSides,
  choices: readonly string[],
  before: string | null,
): ComparedSides {
  const there = (choice: string | null, otherwise: string) =>
    choice !== null && choices.includes(choice) ? choice : otherwise;
  const draft = choices.includes('draft');
  return {
    from: there(asked.from, draft ? 'live' : there(before, 'defaults')),
    to: there(asked.to, draft ? 'draft' : 'live'),
  };
}
