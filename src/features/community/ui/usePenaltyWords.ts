import { useCallback } from 'react';
import type { StepAction } from '../../../shared/domain/community/moderationTerms.ts';
import { useLanguage } from '../../../shared/i18n/useLanguage.ts';
import { spanWords } from '../domain/penalties/spanWords.ts';
import { useCommunityText } from './communityText.ts';

/** What is done to a member, in words: "Mute for 7 days". */
export function usePenaltyWords(): (action: StepAction) => string {
  const t = useCommunityText();
  const language = useLanguage();
  return useCallback(
    (action) =>
      action.kind === 'mute'
        ? t('queue.penalties.mute', { span: spanWords(action.seconds)[language] })
        : t(`queue.penalties.${action.kind}`),
    [t, language],
  );
}
