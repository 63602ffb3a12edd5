import { useLanguage } from '../../../../shared/i18n/useLanguage.ts';
import type { ProductCard } from '../../domain/lookup/lookupParams.ts';
import { readersDescription } from '../../domain/lookup/readersDescription.ts';

/** Descriptions of products for who reads the page. */
export function useProductDescription(): (product: ProductCard) => string {
  const chinese = useLanguage() === 'zh-CN';
  return (product) => readersDescription(product, chinese);
}
