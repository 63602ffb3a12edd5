import { useLanguage } from '../../../../shared/i18n/useLanguage.ts';
import type { NamedProduct } from '../../domain/lookup/lookupTypes.ts';
import { readersName, type ReadersName } from '../../domain/lookup/readersName.ts';

/** Names of products for who reads the page. */
export function useProductName(): (product: NamedProduct) => ReadersName {
  const chinese = useLanguage() === 'zh-CN';
  return (product) => readersName(product, chinese);
}
