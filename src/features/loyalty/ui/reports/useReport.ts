import { useJob } from '../../../../shared/jobs/useJob.ts';
import { useNow } from '../../../../shared/ui/useNow.ts';
import { loyaltyCalls } from '../loyaltyCalls.ts';
import type { LoyaltyShop } from '../useLoyaltyShop.ts';
import { dayOfReport } from './dayOfReport.ts';

/** The report on the programme; nothing is asked for while nothing is booked. */
export function useReport(of: LoyaltyShop | undefined) {
  const now = dayOfReport(useNow());
  const answer = useJob(
    of === undefined || of.ledger.sequence === 0
      ? null
      : loyaltyCalls.report({
          database: of.database,
          sequence: of.ledger.sequence,
          now,
          zone: of.shop.zone,
        }),
  );
  return { ...answer, now };
}
