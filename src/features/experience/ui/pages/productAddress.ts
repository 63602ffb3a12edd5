/** The page of a product: what is near it in the shop, and what is sold with it. @param id in the shop's files */
export function productAddress(id: string): string {
  return `/recommendations/similar?${new URLSearchParams({ product: id }).toString()}`;
}
