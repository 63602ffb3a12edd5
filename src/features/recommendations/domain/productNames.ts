/** Names of products by their id in the shop; those that nobody has named are not in it. */
export type ProductNames = ReadonlyMap<string, string>;

/** @param known products with their names, '' for none */
export function productNames(
  known: readonly { readonly id: string; readonly name: string }[],
): ProductNames {
  return new Map(known.flatMap(({ id, name }) => (name === '' ? [] : [[id, name] as const])));
}
