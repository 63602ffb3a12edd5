import { useCallback } from 'react';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useLanguage } from '../../../../shared/i18n/useLanguage.ts';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { decideItems, type DecideParams } from '../../data/queue/decideItems.ts';
import type { QueueEntry } from '../../data/queue/queueList.ts';
import { readSuggestion } from '../../data/queue/readSuggestion.ts';
import { limitsOf } from '../../domain/penalties/limitsOf.ts';
import { penaltyChoice } from '../../domain/penalties/penaltyChoice.ts';
import { penaltyMessage } from '../../domain/penalties/penaltyMessage.ts';
import { decisionReasons, reasonOf } from '../../domain/queue/decisionReasons.ts';
import { useCommunityText } from '../communityText.ts';
import { decidedItem } from './decidedItem.ts';
import type { LiveRules } from './useQueueParams.ts';

/** Decides many items in one write, which one undo takes back. */
export function useDecideBundle({ settings, params: { zone } }: LiveRules) {
  const { db } = useWorkspace();
  const t = useCommunityText();
  const format = useFormat();
  const language = useLanguage();
  const act = useAct();
  return useCallback(
    async (entries: readonly QueueEntry[], verdict: 'approve' | 'hide' | 'remove') => {
      const [first] = entries;
      if (!first) return;
      const names = first.hits.flatMap(({ rule }) => {
        const name = settings.rules.find(({ id }) => id === rule)?.name;
        return name ? [name] : [];
      });
      const reasons = decisionReasons(
        names,
        first.reports.map(({ reason }) => reason),
      );
      const reason = reasonOf(verdict, undefined, reasons);
      let penalty: DecideParams['penalty'] = null;
      if (verdict === 'remove') {
        const { action: suggested, after } = await readSuggestion(db, first, settings, zone);
        const platform = limitsOf(first.platform);
        const action = penaltyChoice(verdict, suggested, settings.penalties, platform);
        if (!action) return;
        const { appealDays } = settings.penalties;
        const values = { member: first.authorName, group: first.groupName, reason, appealDays };
        const message = penaltyMessage(action, { ...values, points: after.points });
        penalty = { action, suggested, message };
      }
      const now = Date.now();
      await act(
        decideItems,
        {
          items: entries.map((entry) => decidedItem(entry, verdict, now)),
          ...{ verdict, reason: reason[language], penalty, hide: verdict === 'remove' },
        },
        {
          done: t('queue.doneMany', {
            count: entries.length,
            n: format.number(entries.length),
            verdict: t(`queue.verdicts.${verdict}`),
          }),
        },
      );
    },
    [db, t, format, language, act, settings, zone],
  );
}
