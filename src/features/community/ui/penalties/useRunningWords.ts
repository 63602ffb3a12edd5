import { useCallback } from 'react';
import type { PenaltyRow } from '../../../../shared/domain/community/moderationRecords.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useCommunityText } from '../communityText.ts';
import { usePenaltyWords } from '../usePenaltyWords.ts';

/** A penalty that runs, and until when. @param zone IANA zone of the shop */
export function useRunningWords(zone: string): (penalty: PenaltyRow) => string {
  const t = useCommunityText();
  const format = useFormat();
  const words = usePenaltyWords();
  return useCallback(
    ({ action, at }) => {
      const named = words(action);
      if (action.kind !== 'mute') return t('penalties.untilLifted', { action: named });
      const when = format.instant(at + action.seconds * 1000, zone);
      return t('penalties.until', { action: named, when });
    },
    [t, format, words, zone],
  );
}
