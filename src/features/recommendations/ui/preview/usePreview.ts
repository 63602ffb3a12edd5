import { useState } from 'react';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import type { KnownProduct } from '../../data/productsByIds.ts';
import type { PreviewResult } from '../../domain/preview/previewTypes.ts';
import type { Placement } from '../../domain/settings/recommendationSettings.ts';
import { recommendationCalls } from '../recommendationCalls.ts';
import type { PreviewSearch } from './previewSearch.ts';
import type { SettingsInForce } from './useSettingsInForce.ts';

type ShownPreview = { readonly result: PreviewResult; readonly placement: Placement };

/**
 * The lists that the address asks for. While newer ones are made, those before stay, with the
 * placement that they are of.
 *
 * @param customer code; null for nobody in particular, undefined until it is known
 * @param products those of the address; undefined until they are known
 */
export function usePreview(
  search: PreviewSearch,
  settings: SettingsInForce,
  customer: number | null | undefined,
  products: readonly KnownProduct[] | undefined,
) {
  const { placement } = search;
  const { live, draft, zone, at } = settings;
  const needsProduct = placement !== 'home' && products?.length === 0;
  const ready = customer !== undefined && products !== undefined && !needsProduct;
  // A customer's own history goes before a made-up one.
  const given = placement === 'home' && customer !== null ? [] : (products ?? []);
  const job = useJob(
    ready
      ? recommendationCalls.preview({
          live,
          draft: draft ?? live,
          placement,
          customer,
          products: given.map(({ product }) => product),
          zone,
          at,
        })
      : null,
  );
  const [shown, setShown] = useState<ShownPreview | null>(null);
  const { data, busy, error } = job;
  if (ready && data && !busy && !error && shown?.result !== data) {
    setShown({ result: data, placement });
  }
  return { job, ready, needsProduct, shown: ready && !error ? shown : null } as const;
}
