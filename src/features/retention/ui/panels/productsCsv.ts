import type { CsvValue } from '../../../../shared/ui/toCsv.ts';
import type { FirstProducts } from '../../domain/retentionTypes.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import { productVerdict } from './productVerdict.ts';

/** The table of first products with all digits; rates and differences from 0 to 1. */
export function productsCsv({ t }: ExplainWords, data: FirstProducts): (readonly CsvValue[])[] {
  const head = [
    t('products.csv.id'),
    t('products.product'),
    t('products.customers'),
    t('products.csv.cameAgain'),
    t('products.with'),
    t('products.without'),
    t('products.difference'),
    t('products.csv.lower'),
    t('products.csv.upper'),
    t('products.verdict'),
  ];
  return [
    head,
    ...data.products.map((product) => [
      product.id,
      product.name,
      product.with.size,
      product.with.count,
      product.with.rate,
      product.without.rate,
      product.comparison.difference,
      product.comparison.interval.lower,
      product.comparison.interval.upper,
      t(`products.${productVerdict(product.comparison)}`),
    ]),
  ];
}
