import { useJob, type JobState } from '../../../../shared/jobs/useJob.ts';
import type { DayRange } from '../../domain/loyaltyRules.ts';
import type { LoyaltyResult } from '../../domain/loyaltyTypes.ts';
import { loyaltyRulesOf } from '../../domain/retentionDefaults.ts';
import { retentionCalls } from '../retentionCalls.ts';
import type { Shop } from '../useShop.ts';

/** The tracker's numbers under the shop's defaults; `recent` null for the usual recent customers. */
export function useLoyalty(
  shop: Shop | undefined,
  recent: DayRange | null,
): JobState<LoyaltyResult> {
  return useJob(
    shop
      ? retentionCalls.loyalty({
          rules: { ...loyaltyRulesOf(shop.defaults), recent },
          zone: shop.calendar.zone,
        })
      : null,
  );
}
