import { useJob } from '../../../../shared/jobs/useJob.ts';
import { useNow } from '../../../../shared/ui/useNow.ts';
import { loyaltyCalls } from '../loyaltyCalls.ts';
import type { LoyaltyShop } from '../useLoyaltyShop.ts';
import { dayOfReport } from './dayOfReport.ts';

/** What somebody should look at; asked for once a day and for every change of the ledger. */
export function useProgrammeWatch(of: LoyaltyShop | undefined) {
  const now = dayOfReport(useNow());
  return useJob(
    of === undefined || of.ledger.sequence === 0
      ? null
      : loyaltyCalls.watch({
          database: of.database,
          sequence: of.ledger.sequence,
          now,
          zone: of.shop.zone,
          currency: of.shop.currency,
          posts: of.posts,
        }),
  );
}
