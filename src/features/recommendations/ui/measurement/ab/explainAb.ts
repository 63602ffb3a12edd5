import type { Explanation } from '../../../../../shared/ui/explanation.ts';
import type { AbFound, AbReading, PlanSide } from '../../../domain/measurement/abReading.ts';
import type { Measure } from '../../../domain/measurement/measures.ts';
import { figureFacts, nOf } from '../explainFigure.ts';
import { changeRangeWords, changeWords, figureOf, valueWords } from '../figureWords.ts';
import { versionWords, type MeasurementTools } from '../measurementTools.ts';

/** How the difference of a measure is made. */
export function explainDifference(
  tools: MeasurementTools,
  reading: AbReading,
  result: AbFound,
  measure: Measure,
): Explanation {
  const { t } = tools;
  const { a, b } = reading;
  const { value, interval } = result.differences[measure];
  const side = ({ figures }: typeof a) =>
    valueWords(tools, measure, figureOf(figures, measure).value);
  return {
    value: changeWords(tools, measure, value),
    state: 'estimate',
    interval: t('measurement.ab.interval', { range: changeRangeWords(tools, measure, interval) }),
    sentence: t('measurement.explain.difference', {
      measure: t(`measurement.measures.${measure}`),
      a: versionWords(tools, a.version),
      b: versionWords(tools, b.version),
    }),
    facts: figureFacts(tools, {
      formula: t('measurement.explain.differenceFormula', { first: side(a), second: side(b) }),
      n: [a, b]
        .map(({ version, figures }) =>
          t('measurement.named', {
            name: versionWords(tools, version),
            what: nOf(tools, figures),
          }),
        )
        .join(t('measurement.semicolon')),
      interval: t(
        measure === 'revenue'
          ? 'measurement.explain.meanDifference'
          : 'measurement.explain.newcombe',
      ),
      ...daysOf(reading),
    }),
  };
}

/** How the sample that a side needs is made. */
export function explainNeeded(
  tools: MeasurementTools,
  reading: AbReading,
  side: 'a' | 'b',
  { needed, have }: PlanSide,
): Explanation {
  const { t, format } = tools;
  const { measure, plan } = reading;
  const { rate } = reading.a.figures[measure];
  const { designEffect } = reading[side].figures[measure];
  return {
    value: format.number(needed),
    sentence: t('measurement.explain.needed', {
      version: versionWords(tools, reading[side].version),
    }),
    facts: figureFacts(tools, {
      formula: t('measurement.explain.neededFormula', {
        effect: format.number(designEffect, 2),
        first: valueWords(tools, measure, rate),
        second: valueWords(tools, measure, rate + (plan?.effect ?? 0)),
      }),
      n: t('measurement.explain.have', { have: format.number(have) }),
      plan: t('measurement.explain.neededInterval'),
      ...daysOf(reading),
    }),
  };
}

function daysOf({ a, b }: AbReading) {
  if (!a.days || !b.days) return {};
  return {
    days: { from: Math.min(a.days.from, b.days.from), to: Math.max(a.days.to, b.days.to) },
  };
}
