import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import type { ItemFacts } from '../domain/history/itemFacts.ts';
import type { PreviewProduct } from '../domain/preview/previewTypes.ts';
import { productWords } from '../../../shared/data/catalogue/productWords.ts';

/** How a product of a place is shown. */
export type ShownProduct = (item: number) => PreviewProduct;

export async function shownProduct(context: JobContext, items: ItemFacts): Promise<ShownProduct> {
  const words = await productWords(context);
  const categories = await context.facts.dictionary('products.category');
  const brands = await context.facts.dictionary('products.brand');
  const known = (value: number | undefined) =>
    value === undefined || Number.isNaN(value) ? null : value;
  return (item) => {
    const product = items.productCode[item] ?? -1;
    const { id, name } = words(product);
    return {
      product,
      id,
      name: name === '' ? id : name,
      category: categories.valueAt(items.category[item] ?? -1),
      brand: brands.valueAt(items.brand[item] ?? -1),
      price: known(items.price[item]),
      stock: known(items.stock[item]),
    };
  };
}
