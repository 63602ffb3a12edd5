import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import type { PreviewProduct } from '../domain/preview/previewTypes.ts';
import type { ProductSearchParams } from '../domain/similar/similarTypes.ts';
import { presentMoment } from './moment.ts';
import { productWords } from '../../../shared/data/catalogue/productWords.ts';
import { shownProduct } from './shownProduct.ts';

/** Products whose id or name has the words looked for, those in most demand first. */
export async function searchProducts(
  context: JobContext,
  { query, limit }: ProductSearchParams,
): Promise<PreviewProduct[]> {
  const { facts } = await presentMoment(context);
  const words = await productWords(context);
  const shown = await shownProduct(context, facts.items);
  const wanted = folded(query.trim());
  const found: number[] = [];
  const popular = new Set(facts.popular);
  for (let item = 0; item < facts.items.length; item++) popular.add(item);
  for (const item of popular) {
    if (found.length >= limit) break;
    const { id, name } = words(facts.items.productCode[item] ?? -1);
    if (folded(`${id}\n${name}`).includes(wanted)) found.push(item);
  }
  return found.map(shown);
}

/** Letters without their case and width: "Ｏｏｌｏｎｇ" is found by "oolong". */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
