import type { Explanation, ExplanationFact } from '../../../../shared/ui/explanation.ts';
import type { GroupFigures } from '../../domain/measurement/groupFigures.ts';
import type { MeasuredMean } from '../../domain/measurement/measuredMean.ts';
import type { MeasuredShare } from '../../domain/measurement/measuredShare.ts';
import type { Measure } from '../../domain/measurement/measures.ts';
import type { Days } from '../../domain/measurement/timeComparison.ts';
import { figureOf, isFew, rangeWords, valueWords } from './figureWords.ts';
import { versionOfAddress } from './measurementSearch.ts';
import { versionWords, type MeasurementTools } from './measurementTools.ts';

/** How a measure of a group is made. @param about what the group is: "v3, Home page" */
export function explainFigure(
  tools: MeasurementTools,
  figures: GroupFigures,
  measure: Measure,
  about: readonly string[] = [],
): Explanation {
  const { t } = tools;
  const figure = figureOf(figures, measure);
  const range = rangeWords(tools, measure, figure.interval);
  return {
    value: valueWords(tools, measure, figure.value),
    state: isFew(figure) ? 'tooFew' : 'estimate',
    ...(range === '' ? {} : { interval: t('measurement.ab.interval', { range }) }),
    sentence: t(`measurement.explain.sentence.${measure}`),
    facts: figureFacts(tools, {
      ...(measure === 'revenue'
        ? meanFacts(tools, figures.revenue)
        : shareFacts(tools, figures[measure], measure)),
      about,
    }),
  };
}

/** How many products were shown, or to how many people. */
export function explainCount(
  tools: MeasurementTools,
  figures: GroupFigures,
  part: 'exposures' | 'people',
  about: readonly string[] = [],
): Explanation {
  const { t, format } = tools;
  return {
    value: format.number(figures[part]),
    sentence: t(`measurement.explain.${part}`),
    facts: figureFacts(tools, {
      formula: t(`measurement.explain.${part}Formula`),
      n: nOf(tools, figures),
      about,
    }),
  };
}

type OwnFacts = {
  readonly formula: string;
  readonly n: string;
  readonly interval?: string;
  readonly plan?: string;
  readonly about?: readonly string[];
  /** Where they are not those of the whole page. */
  readonly days?: Days;
};

/** The lines of an explanation, in the same order everywhere. */
export function figureFacts(tools: MeasurementTools, own: OwnFacts): ExplanationFact[] {
  const { t, format, zone, answer } = tools;
  const days = own.days ?? answer.report.scope.days;
  const through = answer.dataThrough;
  const facts = {
    formula: own.formula,
    n: own.n,
    plan: own.plan,
    period: days ? format.dayRange(days.from, days.to) : t('measurement.explain.noTimes'),
    filter: filterWords(tools, own.about ?? []),
    calendar: t('measurement.explain.zone', { zone }),
    interval: own.interval,
    data:
      through === null
        ? undefined
        : t('measurement.explain.through', { when: format.instant(through, zone) }),
  };
  return ORDER.flatMap((name) => {
    const detail = facts[name];
    return detail === undefined ? [] : [{ term: t(`measurement.explain.terms.${name}`), detail }];
  });
}

const ORDER = ['formula', 'n', 'plan', 'period', 'filter', 'calendar', 'interval', 'data'] as const;

export function nOf({ t, format }: MeasurementTools, { exposures, people }: GroupFigures): string {
  return t('measurement.explain.n', {
    exposures: format.number(exposures),
    people: format.number(people),
  });
}

/** What is filtered, and what the group of the number is. */
function filterWords(tools: MeasurementTools, about: readonly string[]): string {
  const { t, search } = tools;
  const words = [
    ...search.versions.map((name) => versionWords(tools, versionOfAddress(name))),
    ...search.placements.map((placement) => t(`measurement.placements.${placement}`)),
    ...about,
  ];
  return words.length === 0
    ? t('measurement.explain.noFilter')
    : [...new Set(words)].join(t('measurement.list'));
}

/** Formula, n and interval of a share. */
export function shareFacts(
  { t, format }: MeasurementTools,
  { count, size, people, designEffect }: MeasuredShare,
  measure: Exclude<Measure, 'revenue'>,
): Pick<OwnFacts, 'formula' | 'n' | 'interval'> {
  return {
    formula: t(`measurement.explain.formula.${measure}`, {
      count: format.number(count),
      size: format.number(size),
    }),
    n: t('measurement.explain.n', {
      exposures: format.number(size),
      people: format.number(people),
    }),
    interval: t('measurement.explain.wilson', {
      size: format.number(size),
      effect: Number.isNaN(designEffect) ? t('measurement.noData') : format.number(designEffect, 2),
    }),
  };
}

/** The same of revenue. */
function meanFacts(
  { t, format, answer }: MeasurementTools,
  { sum, size, people }: MeasuredMean,
): Pick<OwnFacts, 'formula' | 'n' | 'interval'> {
  return {
    formula: t('measurement.explain.formula.revenue', {
      sum: format.money(sum, answer.currency),
      size: format.number(size),
    }),
    n: t('measurement.explain.n', {
      exposures: format.number(size),
      people: format.number(people),
    }),
    interval: t('measurement.explain.linearised'),
  };
}
