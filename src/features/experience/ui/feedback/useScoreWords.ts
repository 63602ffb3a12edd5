import { useMemo } from 'react';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import type { Formats } from '../../../../shared/i18n/createFormats.ts';
import type { ScoreKind } from '../../domain/feedback/feedbackTypes.ts';
import type { Score, ScoreDifference } from '../../domain/feedback/scoreTypes.ts';
import { useExperienceText } from '../experienceText.ts';

/** How scores are written: NPS and effort with a decimal, rates in per cent. */
export function useScoreWords() {
  const t = useExperienceText();
  const format = useFormat();
  return useMemo(() => {
    const value = (kind: ScoreKind, of: number) => valueWords(format, kind, of);
    const difference = (kind: ScoreKind, of: number) => {
      const size = Math.abs(of);
      const words =
        kind === 'csat' || kind === 'response'
          ? format.points(size)
          : format.number(size, kind === 'ces' ? 2 : 1);
      return `${of < 0 ? '−' : '+'}${words}`;
    };
    return {
      value,
      /** At the axis of a chart, whose ticks are round. */
      tick: (kind: ScoreKind, of: number) => tickWords(format, kind, of),
      difference,
      interval: (kind: ScoreKind, { interval }: Score) =>
        interval
          ? t('feedback.interval', {
              low: value(kind, interval.lower),
              high: value(kind, interval.upper),
            })
          : t('feedback.noInterval'),
      differenceInterval: (kind: ScoreKind, { interval }: ScoreDifference) =>
        interval
          ? `${difference(kind, interval.lower)} – ${difference(kind, interval.upper)}`
          : t('feedback.table.untold'),
    };
  }, [t, format]);
}
export type ScoreWords = ReturnType<typeof useScoreWords>;

function tickWords(format: Formats, kind: ScoreKind, value: number): string {
  switch (kind) {
    case 'nps':
      return format.number(value);
    case 'ces':
      return format.number(value, 1);
    case 'csat':
    case 'response':
      return format.percent(value, 0);
  }
}

function valueWords(format: Formats, kind: ScoreKind, value: number): string {
  switch (kind) {
    case 'nps':
      return format.number(value, 1);
    case 'ces':
      return format.number(value, 2);
    case 'csat':
    case 'response':
      return format.percent(value);
  }
}
