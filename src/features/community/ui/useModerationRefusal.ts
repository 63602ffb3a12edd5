import { useCallback } from 'react';
import { useFormat } from '../../../shared/i18n/useFormat.ts';
import { ModerationRefused } from '../data/penalties/moderationRefused.ts';
import { useCommunityText } from './communityText.ts';

/** Words for what moderation may not do; undefined for other failures. */
export function useModerationRefusal(): (error: unknown) => string | undefined {
  const t = useCommunityText();
  const format = useFormat();
  return useCallback(
    (error) => {
      if (!(error instanceof ModerationRefused)) return undefined;
      const { refusal } = error;
      return refusal.kind === 'tooLate'
        ? t('penalties.refused.tooLate', { day: format.day(refusal.lastDay) })
        : t(`penalties.refused.${refusal.kind}`);
    },
    [t, format],
  );
}
