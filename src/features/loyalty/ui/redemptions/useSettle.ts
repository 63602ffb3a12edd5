import { useCallback } from 'react';
import { cancelRedemptions } from '../../data/gifts/cancelRedemptions.ts';
import { expireRedemptions } from '../../data/gifts/expireRedemptions.ts';
import { fulfilRedemptions, type Fulfilment } from '../../data/gifts/fulfilRedemptions.ts';
import { reopenRedemptions } from '../../data/gifts/reopenRedemptions.ts';
import { returnRedemptions } from '../../data/gifts/returnRedemptions.ts';
import type { SettleOutcome } from '../../data/gifts/settleOutcome.ts';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { useNotify } from '../../../../shared/ui/useNotify.ts';
import { useLoyaltyText } from '../loyaltyText.ts';
import { useRefusalWords } from './useRefusalWords.ts';

export type Settle = {
  readonly fulfil: (redemptions: Fulfilment['redemptions']) => Promise<void>;
  readonly cancel: (ids: readonly string[]) => Promise<void>;
  readonly reopen: (ids: readonly string[]) => Promise<void>;
  readonly takeBack: (ids: readonly string[]) => Promise<void>;
  readonly expire: () => Promise<void>;
};

/** What is done in the queue; each says how many it did, why not the others, and can be undone. */
export function useSettle(): Settle {
  const t = useLoyaltyText();
  const act = useAct();
  const notify = useNotify();
  const { of, ofError: refused } = useRefusalWords();
  const tell = useCallback(
    (
      outcome: SettleOutcome | undefined,
      done: 'fulfilled' | 'cancelled' | 'reopened' | 'returned',
      undo?: () => Promise<void>,
    ) => {
      // A failure has been said.
      if (!outcome) return;
      const count = outcome.done.length;
      const reasons = [...new Set(outcome.refused.map(of))].join(' ');
      const said = [
        ...(count > 0 ? [t(`redemptions.queue.${done}`, { count })] : []),
        ...(reasons === ''
          ? []
          : [t('redemptions.queue.notDone', { count: outcome.refused.length, reason: reasons })]),
      ];
      notify({ text: said.join(' · '), ...(count > 0 && undo ? { undo } : {}) });
    },
    [t, of, notify],
  );
  const reopen = useCallback(
    async (ids: readonly string[]) => {
      const performed = await act(reopenRedemptions, { ids }, { refused });
      tell(performed?.result, 'reopened');
    },
    [act, refused, tell],
  );
  return {
    reopen,
    fulfil: async (redemptions) => {
      const performed = await act(fulfilRedemptions, { redemptions }, { refused });
      const done = performed?.result.done ?? [];
      tell(performed?.result, 'fulfilled', () => reopen(done));
    },
    cancel: async (ids) => {
      const performed = await act(cancelRedemptions, { ids }, { refused });
      const done = performed?.result.done ?? [];
      tell(performed?.result, 'cancelled', () => reopen(done));
    },
    takeBack: async (ids) => {
      const performed = await act(returnRedemptions, { ids }, { refused });
      tell(performed?.result, 'returned');
    },
    expire: async () => {
      const performed = await act(expireRedemptions, {}, { refused });
      if (performed) notify({ text: t('redemptions.queue.expired', { count: performed.result }) });
    },
  };
}
