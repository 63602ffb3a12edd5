import { useCallback } from 'react';
import type { ModerationStepRow } from '../../../../shared/domain/community/moderationRecords.ts';
import { useLanguage } from '../../../../shared/i18n/useLanguage.ts';
import { LONGEST_MUTE } from '../../domain/penalties/platformMute.ts';
import { spanWords } from '../../domain/penalties/spanWords.ts';
import { useCommunityText } from '../communityText.ts';

/** What is to be done, in words; a platform that cannot mute is said to be one. */
export function useStepWords(): (step: ModerationStepRow) => string {
  const t = useCommunityText();
  const language = useLanguage();
  return useCallback(
    ({ kind, seconds, platform }) => {
      if (kind !== 'mute') return t(`steps.kinds.${kind}`);
      const span = spanWords(seconds)[language];
      return platform !== null && LONGEST_MUTE[platform] === 0
        ? t('steps.askSilence', { platform: t(`steps.platforms.${platform}`), span })
        : t('steps.muteFor', { span });
    },
    [t, language],
  );
}
