import { useCallback } from 'react';
import { DraftChanged, saveDraft } from '../../../../shared/data/policies/policyWrites.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { useSharedText } from '../../../../shared/i18n/useSharedText.ts';
import { useWorkers } from '../../../../shared/jobs/workers.tsx';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { useReveal } from '../../../../shared/ui/actions/useReveal.ts';
import { customerCalls } from '../../../../shared/ui/customers/customerCalls.ts';
import { useNotify } from '../../../../shared/ui/useNotify.ts';
import type { PreviewProduct } from '../../domain/preview/previewTypes.ts';
import {
  recommendationPolicy,
  type Placement,
} from '../../domain/settings/recommendationSettings.ts';
import { useRecommendationsText } from '../recommendationsText.ts';
import { ruleId } from '../settings/rules/ruleId.ts';
import { productName } from './productName.ts';
import type { SettingsInForce } from './useSettingsInForce.ts';

/**
 * Adds "never show this product to this customer" to the draft of a placement; begins a draft where
 * there is none. The rule holds the customer's number in the shop as it is: where that is personal,
 * an e-mail address for one, the audit trail has it first.
 */
export function useExclude(settings: SettingsInForce, placement: Placement) {
  const { database } = useWorkspace();
  const { jobs } = useWorkers();
  const act = useAct();
  const reveal = useReveal();
  const notify = useNotify();
  const t = useRecommendationsText();
  const shared = useSharedText();

  return useCallback(
    async (product: PreviewProduct, customer: number) => {
      const idOf = async (shown: boolean) => {
        const call = customerCalls.names({ customers: [customer], reveal: shown });
        const names = await jobs().run(database, call, () => undefined).answer;
        return names?.[0]?.id;
      };
      try {
        const id = await idOf(true);
        if (id === undefined || id === '') throw new Error('the customer has no number');
        if (id !== (await idOf(false))) {
          await reveal(`customer:${customer}`, { what: shared('customer.number') });
        }
        const base = settings.draft ?? settings.live;
        const rule = { id: ruleId(), kind: 'product', value: product.id, customer: id } as const;
        const next = recommendationPolicy.schema.safeParse({
          ...base,
          [placement]: {
            ...base[placement],
            exclusions: [...base[placement].exclusions, rule],
          },
        });
        if (!next.success) {
          notify({ text: t('preview.exclude.full') });
          return;
        }
        await act(
          saveDraft,
          {
            policy: recommendationPolicy.id,
            settings: next.data,
            settingsVersion: recommendationPolicy.settingsVersion,
            revision: settings.revision,
          },
          {
            done: t('preview.exclude.done', { product: productName(product) }),
            refused: (error) =>
              error instanceof DraftChanged ? t('preview.exclude.changed') : undefined,
          },
        );
      } catch {
        notify({ text: shared('act.failed') });
      }
    },
    [database, jobs, act, reveal, notify, t, shared, settings, placement],
  );
}
