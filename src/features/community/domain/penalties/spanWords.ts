import type { BothLanguages } from '../../../../shared/domain/community/moderationTerms.ts';

const [MINUTE, HOUR, DAY] = [60, 3600, 86_400];

/**
 * A length of time for readers of both languages, in the largest unit that fits: "7 days", "7 天". A
 * platform's longest mute is a second short of its days, and is called by them.
 *
 * @param seconds at least a minute
 */
export function spanWords(seconds: number): BothLanguages {
  const minutes = Math.ceil(seconds / MINUTE) * MINUTE;
  const [unit, en, zh] =
    minutes % DAY === 0
      ? ([DAY, 'day', '天'] as const)
      : minutes % HOUR === 0
        ? ([HOUR, 'hour', '小时'] as const)
        : ([MINUTE, 'minute', '分钟'] as const);
  const count = minutes / unit;
  return { en: `${count} ${en}${count === 1 ? '' : 's'}`, 'zh-CN': `${count} ${zh}` };
}
