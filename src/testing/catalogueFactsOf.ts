import type { ItemFacts } from '../features/recommendations/domain/history/itemFacts.ts';
import type { CatalogueFacts } from '../features/recommendations/domain/ranking/catalogueFacts.ts';
import { categoryTree } from '../features/recommendations/domain/ranking/categoryTree.ts';

/** One product: what is left out is unknown. Its id in the shop is 'p' and its place. */
export type TestProduct = {
  readonly category?: string;
  readonly brand?: string;
  readonly price?: number;
  readonly margin?: number;
  readonly stock?: number;
  readonly launchedAt?: number;
};

/** What ranking looks at, of plain products; customers are 'c0', 'c1' … */
export function catalogueFactsOf(
  products: readonly TestProduct[],
  overrides: Partial<CatalogueFacts> = {},
): CatalogueFacts {
  const items = itemFactsOf(products);
  const paths = [...new Set(products.map(({ category }) => category ?? ''))];
  const brands = [...new Set(products.map(({ brand }) => brand ?? ''))];
  return {
    items,
    tree: categoryTree(items.category, (code) => paths[code] ?? ''),
    brandOf: (name) => brands.indexOf(name),
    productOf: (id) => {
      const place = Number(id.slice(1));
      return place < products.length ? place : -1;
    },
    customerOf: (id) => Number(id.slice(1)),
    soldPerDay: new Float64Array(products.length),
    reorderAfter: new Float64Array(products.length).fill(NaN),
    usualPrice: new Float64Array(16).fill(NaN),
    popular: Int32Array.from(products.keys()),
    notInterested: new Map(),
    likeness: (a, b) => (items.category[a] === items.category[b] ? 1 : 0),
    ...overrides,
  };
}

export function itemFactsOf(products: readonly TestProduct[]): ItemFacts {
  const paths = [...new Set(products.map(({ category }) => category ?? ''))];
  const brands = [...new Set(products.map(({ brand }) => brand ?? ''))];
  const numbers = (of: (product: TestProduct) => number | undefined) =>
    Float64Array.from(products, (product) => of(product) ?? NaN);
  return {
    length: products.length,
    productCode: Int32Array.from(products.keys()),
    placeOfProduct: Int32Array.from(products.keys()),
    category: Int32Array.from(products, ({ category }) =>
      category === undefined ? -1 : paths.indexOf(category),
    ),
    brand: Int32Array.from(products, ({ brand }) =>
      brand === undefined ? -1 : brands.indexOf(brand),
    ),
    price: numbers(({ price }) => price),
    margin: numbers(({ margin }) => margin),
    stock: numbers(({ stock }) => stock),
    launchedAt: numbers(({ launchedAt }) => launchedAt),
    listed: new Uint8Array(products.length).fill(1),
  };
}
