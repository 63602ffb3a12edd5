import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import type { Proportion } from '../../../../shared/domain/statistics/wilson.ts';
import {
  CUSTOMER_KINDS,
  type FunnelGroup,
  type FunnelReport,
} from '../../domain/funnel/funnelTypes.ts';
import { useExperienceText } from '../experienceText.ts';

const MINUTE = 60_000;
const HOUR = 3_600_000;
const DAY = 86_400_000;

/** What the panels of the page say alike. */
export function useFunnelWords() {
  const t = useExperienceText();
  const format = useFormat();
  return {
    t,
    format,
    /** ms in the unit that fits: "40 s", "3 min", "2.5 h", "4.0 days". */
    span: (ms: number): string => {
      if (Number.isNaN(ms)) return t('funnel.noData');
      if (ms < MINUTE) return t('funnel.span.seconds', { n: format.number(ms / 1000) });
      if (ms < HOUR) return t('funnel.span.minutes', { n: format.number(ms / MINUTE) });
      if (ms < 2 * DAY) return t('funnel.span.hours', { n: format.number(ms / HOUR, 1) });
      return t('funnel.span.days', { n: format.number(ms / DAY, 1) });
    },
    rate: ({ rate, size }: Proportion): string =>
      size === 0 ? t('funnel.noData') : format.percent(rate),
    interval: ({ interval, size }: Proportion): string =>
      size === 0 ? '' : `${format.percent(interval.lower)} – ${format.percent(interval.upper)}`,
    money: (value: number, currency: string): string =>
      Number.isNaN(value)
        ? t('funnel.noData')
        : format.money(value, currency === '' ? null : currency),
    /** A name in the files, or what stands for none. */
    named: (name: string): string => (name === '' ? t('funnel.notSaid') : name),
  };
}
export type FunnelWords = ReturnType<typeof useFunnelWords>;

/** The name of a group on screen. */
export function groupName(words: FunnelWords, by: FunnelGroup, name: string): string {
  const kind = by === 'customer' ? CUSTOMER_KINDS.find((each) => each === name) : undefined;
  return kind ? words.t(`funnel.customers.${kind}`) : words.named(name);
}

/** All people, then the groups. */
export function partsOf(words: FunnelWords, by: FunnelGroup, { all, groups }: FunnelReport) {
  return [
    { ...all, key: '*', name: words.t('funnel.all') },
    ...groups.map((group) => ({
      ...group,
      key: `=${group.name}`,
      name: groupName(words, by, group.name),
    })),
  ];
}
export type FunnelPart = ReturnType<typeof partsOf>[number];
