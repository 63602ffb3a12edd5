import { useMemo } from 'react';
import { useJob } from '../../../../../shared/jobs/useJob.ts';
import { productNames, type ProductNames } from '../../../domain/productNames.ts';
import { recommendationCalls } from '../../recommendationCalls.ts';

/** The job takes so many; of rules of long ago the ids are shown. */
const MOST = 1000;

/** Names of products by their ids in the shop; fewer while they are being read. */
export function useProductNames(ids: readonly string[]): ProductNames {
  const { data } = useJob(
    ids.length === 0 ? null : recommendationCalls.productsByIds({ ids: ids.slice(0, MOST) }),
  );
  return useMemo(() => productNames(data ?? []), [data]);
}
