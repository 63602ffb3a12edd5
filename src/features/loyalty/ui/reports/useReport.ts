import { useJob } from '../../../../shared/jobs/useJob.ts';
import { useNow } from '../../../../shared/ui/useNow.ts';
import { loyaltyCalls } from '../loyaltyCalls.ts';
import type { LoyaltyShop } from '../useLoyaltyShop.ts';
import { dayOfReport } from './dayOfReport.ts';
import { useRulesKey } from './useRulesKey.ts';

/** The report on the programme; nothing is asked for while nothing is booked. */
export function useReport(of: LoyaltyShop | undefined) {
  const now = dayOfReport(useNow());
  const rules = useRulesKey();
  const answer = useJob(
    of === undefined || of.ledger.sequence === 0 || rules === undefined
      ? null
      : loyaltyCalls.report({
          database: of.database,
          sequence: of.ledger.sequence,
          rules,
          now,
          zone: of.shop.zone,
        }),
  );
  return { ...answer, now };
}
