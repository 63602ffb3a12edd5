import { useCallback } from 'react';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useLanguage } from '../../../../shared/i18n/useLanguage.ts';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { useUndo } from '../../../../shared/ui/actions/useUndo.ts';
import { useNotify } from '../../../../shared/ui/useNotify.ts';
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
  const notify = useNotify();
  const { undo } = useUndo();
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
        const values = { group: first.groupName, reason, appealDays };
        const message = penaltyMessage(action, { ...values, points: after.points });
        penalty = { action, suggested, message };
      }
      const now = Date.now();
      const performed = await act(decideItems, {
        items: entries.map((entry) => decidedItem(entry, verdict, now)),
        ...{ verdict, reason: reason[language], penalty, hide: verdict === 'remove' },
      });
      if (!performed) return;
      const { entry, result } = performed;
      // Those that somebody decided meanwhile stand, and are not counted.
      const count = result.filter(({ kind }) => kind === 'made').length;
      const told = { count, n: format.number(count), verdict: t(`queue.verdicts.${verdict}`) };
      notify({
        text: t('queue.doneMany', told),
        ...(entry ? { undo: () => undo(entry) } : {}),
      });
    },
    [db, t, format, language, act, notify, undo, settings, zone],
  );
}
