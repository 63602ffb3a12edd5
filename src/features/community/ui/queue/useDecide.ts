import { useCallback } from 'react';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import type {
  BothLanguages,
  Verdict,
} from '../../../../shared/domain/community/moderationTerms.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useLanguage } from '../../../../shared/i18n/useLanguage.ts';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { useNotify } from '../../../../shared/ui/useNotify.ts';
import { communityStampOf } from '../../data/book/communityStampOf.ts';
import { decideItems, type DecideParams } from '../../data/queue/decideItems.ts';
import type { ListedEntry } from '../../data/queue/queueList.ts';
import { readSuggestion } from '../../data/queue/readSuggestion.ts';
import { limitsOf } from '../../domain/penalties/limitsOf.ts';
import { penaltyChoice } from '../../domain/penalties/penaltyChoice.ts';
import { penaltyMessage } from '../../domain/penalties/penaltyMessage.ts';
import type { DecisionOutcome } from '../../domain/queue/decision.ts';
import { useCommunityText } from '../communityText.ts';
import { decidedItem } from './decidedItem.ts';

import type { LiveRules } from './useQueueParams.ts';
import type { QueueSession } from './useQueueSession.ts';

export type ChosenPenalty = NonNullable<DecideParams['penalty']>;

export type Decide = (
  entry: ListedEntry,
  verdict: Verdict,
  reason: BothLanguages,
  /** What was chosen in place of what the ladder and the key say. */
  chosen?: { readonly penalty: ChosenPenalty; readonly hide: boolean },
) => void;

/** Characters of a message that a notice quotes. */
const QUOTED = 24;

/**
 * Decides an item: the next one is shown at once, the write comes behind it. Where it fails, or somebody
 * was faster, that is said.
 *
 * @param shownAt when the item came to the screen, epoch ms
 */
export function useDecide(
  { settings, params: { zone } }: LiveRules,
  session: QueueSession,
  shownAt: () => number,
): Decide {
  const { db } = useWorkspace();
  const t = useCommunityText();
  const format = useFormat();
  const language = useLanguage();
  const act = useAct();
  const notify = useNotify();
  const { settle, written, bringBack } = session;

  const tell = useCallback(
    (outcome: DecisionOutcome | undefined) => {
      if (outcome?.kind === 'alreadyDecided') {
        const { by, verdict, at } = outcome.first;
        const told = { by: by || t('queue.somebody'), verdict: t(`queue.verdicts.${verdict}`) };
        notify({ text: t('queue.already', { ...told, at: format.instant(at, zone) }) });
      } else if (outcome?.kind === 'otherRound') notify({ text: t('queue.otherRound') });
    },
    [t, notify, format, zone],
  );
  return useCallback<Decide>(
    (entry, verdict, reason, chosen) => {
      const seen = shownAt();
      settle(entry, verdict);
      const { excerpt } = entry;
      const text = excerpt.length > QUOTED ? `${excerpt.slice(0, QUOTED)}…` : excerpt;
      const penaltyOf = async (): Promise<ChosenPenalty | null> => {
        if (chosen) return chosen.penalty;
        if (verdict !== 'warn' && verdict !== 'mute' && verdict !== 'remove') return null;
        const { action: suggested, after } = await readSuggestion(db, entry, settings, zone);
        const platform = limitsOf(entry.platform);
        const action = penaltyChoice(verdict, suggested, settings.penalties, platform);
        if (!action) throw new RangeError('the platform cannot do it');
        const { appealDays } = settings.penalties;
        const values = { group: entry.groupName, reason, appealDays };
        return {
          action,
          suggested,
          message: penaltyMessage(action, { ...values, points: after.points }),
        };
      };
      const write = async () => {
        const performed = await act(
          decideItems,
          {
            items: [decidedItem(entry, verdict, seen)],
            ...{ verdict, reason: reason[language], penalty: await penaltyOf() },
            hide: chosen?.hide ?? (verdict === 'mute' || verdict === 'remove'),
          },
          {
            done: t(`queue.done.${verdict}`, { text }),
            refused: () => t('queue.failed', { text }),
          },
        );
        if (!performed) bringBack(entry);
        else {
          written(entry.id, (await communityStampOf(db)).moderation);
          tell(performed.result[0]);
        }
      };
      write().catch(() => {
        bringBack(entry);
        notify({ text: t('queue.failed', { text }) });
      });
    },
    [db, t, act, notify, language, settings, zone, shownAt, settle, written, bringBack, tell],
  );
}
