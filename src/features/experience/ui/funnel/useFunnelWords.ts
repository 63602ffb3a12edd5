import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import type { Proportion } from '../../../../shared/domain/statistics/wilson.ts';
import {
  CUSTOMER_KINDS,
  type FunnelGroup,
  type FunnelReport,
} from '../../domain/funnel/funnelTypes.ts';
import { useExperienceText } from '../experienceText.ts';
import { useSpan } from '../useSpan.ts';
import { intervalText } from '../intervalText.ts';

/** What the panels of the page say alike. */
export function useFunnelWords() {
  const t = useExperienceText();
  const format = useFormat();
  const span = useSpan();
  return {
    t,
    format,
    span,
    rate: ({ rate, size }: Proportion): string =>
      size === 0 ? t('funnel.noData') : format.percent(rate),
    interval: ({ interval, size }: Proportion): string =>
      size === 0 ? '' : intervalText(format, interval),
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
