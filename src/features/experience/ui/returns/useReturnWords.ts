import { maskPersonalData } from '../../../../shared/domain/privacy/maskPersonalData.ts';
import type { Proportion } from '../../../../shared/domain/statistics/wilson.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import {
  DELIVERY_KEYS,
  RETURN_KINDS,
  SEVERAL,
  type ReturnGroup,
} from '../../domain/returns/returnTypes.ts';
import { TOPICS } from '../../domain/voice/voiceTypes.ts';
import { useExperienceText } from '../experienceText.ts';
import { useSpan } from '../useSpan.ts';
import { intervalText } from '../intervalText.ts';
import type { ReturnsSearch } from './returnsSearch.ts';

/** What the panels of the page say alike. */
export function useReturnWords() {
  const t = useExperienceText();
  const format = useFormat();
  const span = useSpan();
  return {
    t,
    format,
    span,
    interval: ({ interval }: Proportion): string => intervalText(format, interval),
    period: (days: ReturnsSearch['days']): string =>
      days === 0 ? t('period.all') : t('period.last', { n: days }),
    /** A group on screen. Reasons are words of customers: what is personal in them is masked. */
    group: (by: ReturnGroup, { key, name }: { key: string; name: string }): string => {
      if (key === '') return t('returns.notSaid');
      const kind = by === 'kind' ? RETURN_KINDS.find((each) => each === key) : undefined;
      if (kind) return t(`returns.kinds.${kind}`);
      const came = by === 'delivery' ? DELIVERY_KEYS.find((each) => each === key) : undefined;
      if (came) return t(`returns.delivery.${came}`);
      const topic = by === 'subject' ? TOPICS.find((each) => each === key) : undefined;
      if (topic) return t(`voice.topics.${topic}`);
      if (by === 'carrier' && key === SEVERAL) return t('returns.several');
      return by === 'reason' ? maskPersonalData(name) : name;
    },
  };
}
export type ReturnWords = ReturnType<typeof useReturnWords>;
