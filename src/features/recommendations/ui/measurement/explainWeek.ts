import type { Explanation } from '../../../../shared/ui/explanation.ts';
import type { MeasuredShare } from '../../domain/measurement/measuredShare.ts';
import { NEEDED_PEOPLE } from '../../domain/measurement/neededPeople.ts';
import { figureFacts, shareFacts } from './explainFigure.ts';
import { rangeWords, valueWords } from './figureWords.ts';
import { versionWords, type MeasurementTools } from './measurementTools.ts';
import type { WeekPart } from './weekParts.ts';

/** How a number of one week of one version is made. */
export function explainWeek(
  tools: MeasurementTools,
  version: string,
  share: MeasuredShare,
  firstDay: number,
  part: WeekPart,
  isOpen: boolean,
): Explanation {
  const { t, format, search } = tools;
  const { measure } = search;
  const isCount = part === 'count' || part === 'size';
  const value = part === 'lower' || part === 'upper' ? share.interval[part] : share[part];
  const range = rangeWords(tools, measure, share.interval);
  return {
    value: isCount ? format.number(value) : valueWords(tools, measure, value),
    state: isOpen ? 'inProgress' : share.people < NEEDED_PEOPLE ? 'tooFew' : 'estimate',
    ...(part === 'rate' && range !== ''
      ? { interval: t('measurement.ab.interval', { range }) }
      : {}),
    sentence: t(`measurement.explain.sentence.${measure}`),
    facts: figureFacts(tools, {
      ...shareFacts(tools, share, measure),
      about: [versionWords(tools, version)],
      days: { from: firstDay, to: firstDay + 6 },
    }),
  };
}
