import { useMemo } from 'react';
import type { Formats } from '../../../../shared/i18n/createFormats.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import type { Explanation } from '../../../../shared/ui/explanation.ts';
import type { Proportion } from '../../../../shared/domain/statistics/wilson.ts';
import type { GroupFigures } from '../../domain/health/groupFigures.ts';
import { useCommunityText } from '../communityText.ts';

/** The numbers of a group, in the order in which they stand. */
export const FIGURES = [
  'members',
  'joined',
  'left',
  'active',
  'messages',
  'answered',
  'waiting',
  'breaches',
] as const;
export type FigureName = (typeof FIGURES)[number];

/** A number of a group as shown, null where nothing is known; and how it is made. */
export type FigureWords = { readonly value: string | null; readonly explain: () => Explanation };

type Tools = { readonly t: ReturnType<typeof useCommunityText>; readonly format: Formats };

/** Words for the numbers of groups. @param days of the period, 0 for all */
export function useFigureWords(days: number): (name: FigureName, of: GroupFigures) => FigureWords {
  const t = useCommunityText();
  const format = useFormat();
  return useMemo(() => {
    const period =
      days === 0 ? t('groups.period.all') : t('groups.period.last', { n: format.number(days) });
    return (name, of) => wordsOf({ t, format }, name, of, period);
  }, [t, format, days]);
}

function wordsOf(
  { t, format }: Tools,
  name: FigureName,
  figures: GroupFigures,
  period: string,
): FigureWords {
  const shared = proportionOf(name, figures);
  const value = shared ? shareWords(shared, format) : plainWords(name, figures, { t, format });
  return {
    value,
    explain: () => ({
      value: value ?? '–',
      ...(shared
        ? {
            state: 'estimate' as const,
            interval: t('groups.explain.interval', {
              low: format.percent(shared.interval.lower),
              high: format.percent(shared.interval.upper),
            }),
          }
        : {}),
      sentence: t(`groups.explain.sentence.${name}`),
      facts: [
        { term: t('groups.explain.how'), detail: t(`groups.explain.how_${name}`) },
        { term: t('groups.explain.counts'), detail: countsOf(name, figures, { t, format }) },
        { term: t('groups.period.label'), detail: period },
        ...(shared
          ? [{ term: t('groups.explain.method'), detail: t('groups.explain.wilson') }]
          : []),
      ],
    }),
  };
}

function proportionOf(name: FigureName, of: GroupFigures): Proportion | undefined {
  switch (name) {
    case 'active':
    case 'answered':
    case 'breaches':
      return of[name];
    default:
      return undefined;
  }
}

function shareWords({ size, rate }: Proportion, format: Formats): string | null {
  return size === 0 ? null : format.percent(rate);
}

function plainWords(name: FigureName, of: GroupFigures, { t, format }: Tools): string | null {
  if (name === 'waiting') {
    const minutes = of.medianMinutes;
    if (Number.isNaN(minutes)) return null;
    return minutes < 120
      ? t('groups.minutes', { n: format.number(Math.round(minutes)) })
      : t('groups.hours', { n: format.number(minutes / 60, 1) });
  }
  const counts = {
    members: of.members,
    joined: of.joined,
    left: of.left,
    messages: of.messages,
    active: NaN,
    answered: NaN,
    breaches: NaN,
  };
  return Number.isNaN(counts[name]) ? null : format.number(counts[name]);
}

function countsOf(name: FigureName, of: GroupFigures, { t, format }: Tools): string {
  const share = proportionOf(name, of);
  const n = (value: number) => (Number.isNaN(value) ? '–' : format.number(value));
  return t(`groups.explain.counts_${name}`, {
    count: n(share?.count ?? 0),
    size: n(share?.size ?? 0),
    members: n(of.members),
    joined: n(of.joined),
    left: n(of.left),
    writers: n(of.writers),
    messages: n(of.messages),
    staff: n(of.staffMessages),
    answered: n(of.answered.count),
    open: n(of.open),
  });
}
