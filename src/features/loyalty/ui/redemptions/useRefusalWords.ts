import { useMemo } from 'react';
import { civilDayOfIsoDate } from '../../../../shared/domain/time/civilDay.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { ClockSetBack } from '../../data/ledger/ledgerState.ts';
import { RedemptionRefused } from '../../data/gifts/redemptionRefused.ts';
import type { RedemptionRefusal, SettleRefusal } from '../../domain/gifts/redemptionRefusal.ts';
import { useLoyaltyText } from '../loyaltyText.ts';
import { useLevelName } from './useLevelName.ts';

export type RefusalWords = {
  readonly of: (refusal: RedemptionRefusal | SettleRefusal) => string;
  /** Undefined for an error that is none of gifts. */
  readonly ofError: (error: unknown) => string | undefined;
};

/** The sentence for each reason against a redemption. */
export function useRefusalWords(): RefusalWords {
  const t = useLoyaltyText();
  const format = useFormat();
  const levelName = useLevelName();
  return useMemo(() => {
    const day = (iso: string) => {
      const civil = civilDayOfIsoDate(iso);
      return civil === undefined ? iso : format.day(civil);
    };
    const of = (refusal: RedemptionRefusal | SettleRefusal): string => {
      switch (refusal.reason) {
        case 'notHere':
          return t('redemptions.refused.notHere', { machine: refusal.machine });
        case 'notYet':
          return t('redemptions.refused.notYet', { day: day(refusal.from) });
        case 'over':
          return t('redemptions.refused.over', { day: day(refusal.until) });
        case 'tierMissing':
          return t('redemptions.refused.tierMissing', { tier: levelName(refusal.tier) });
        case 'limitReached':
          return t('redemptions.refused.limitReached', { count: refusal.limit });
        case 'balanceTooLow':
          return t('redemptions.refused.balanceTooLow', {
            price: format.number(refusal.price),
            balance: format.number(refusal.balance),
          });
        default:
          return t(`redemptions.refused.${refusal.reason}`);
      }
    };
    return {
      of,
      ofError: (error) => {
        if (error instanceof RedemptionRefused) return of(error.refusal);
        return error instanceof ClockSetBack ? t('redemptions.refused.clock') : undefined;
      },
    };
  }, [t, format, levelName]);
}
