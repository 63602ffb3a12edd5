/** A product by name, by its number in the shop where it has none. */
export function productName({ name, id }: { readonly name: string; readonly id: string }): string {
  return name === '' ? id : name;
}
