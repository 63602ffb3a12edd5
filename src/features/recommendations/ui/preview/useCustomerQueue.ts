import { useMemo } from 'react';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { recommendationCalls } from '../recommendationCalls.ts';
import type { PreviewSearch } from './previewSearch.ts';
import type { SettingsInForce } from './useSettingsInForce.ts';

/** A customer to choose, with why the list has them there. */
export type QueuedCustomer = {
  /** Dictionary code. */
  readonly code: number;
  /** Orders so far; null in the list of those who change most. */
  readonly orders: number | null;
  /** Share of the slots that the draft changes; null in the list by orders. */
  readonly moved: number | null;
};

/** Customers listed at once; the search finds the others. */
const LISTED = 50;

/** The customers to go through: those with most orders, those found, or those who change most. */
export function useCustomerQueue(search: PreviewSearch, settings: SettingsInForce) {
  const { live, draft, zone, at } = settings;
  const byChange = search.list === 'changed' && draft !== null;
  const orders = useJob(
    search.as === 'nobody' || byChange
      ? null
      : recommendationCalls.searchCustomers({ query: search.find.trim(), limit: LISTED }),
  );
  const changed = useJob(
    search.as === 'customer' && byChange
      ? recommendationCalls.changedCustomers({
          live,
          draft,
          placement: search.placement,
          zone,
          at,
        })
      : null,
  );
  const customers = useMemo((): readonly QueuedCustomer[] | undefined => {
    if (byChange) {
      return changed.data?.customers
        .slice(0, LISTED)
        .map(({ code, moved }) => ({ code, orders: null, moved }));
    }
    return orders.data?.map(({ code, orders: n }) => ({ code, orders: n, moved: null }));
  }, [byChange, changed.data, orders.data]);
  const job = byChange ? changed : orders;
  return {
    /** Undefined until they have been read. */
    customers,
    /** How many were compared, in the list of those who change most. */
    compared: byChange ? (changed.data?.of ?? null) : null,
    busy: job.busy,
    error: job.error,
    progress: job.progress,
    cancel: job.cancel,
    retry: job.retry,
  };
}
export type CustomerQueue = ReturnType<typeof useCustomerQueue>;
