import type { Formats } from '../../../../shared/i18n/createFormats.ts';
import type { Text } from '../../../../shared/i18n/areaText.ts';
import type { Explanation } from '../../../../shared/ui/explanation.ts';
import { SATISFIED_FROM } from '../../domain/feedback/scoreBins.ts';
import type { FeedbackFigures, ScoreKind } from '../../domain/feedback/feedbackTypes.ts';
import type { Score } from '../../domain/feedback/scoreTypes.ts';
import { FEEDBACK_PATH } from '../../experiencePlace.ts';
import type { en } from '../../strings/en.ts';
import { ANSWERS_PANEL, type FeedbackSearch } from './feedbackSearch.ts';
import type { ScoreWords } from './useScoreWords.ts';

type Tools = {
  readonly t: Text<typeof en>;
  readonly format: Formats;
  readonly words: ScoreWords;
};

/** How a score over all answers of the period is made. */
export function explainScore(
  { t, format, words }: Tools,
  kind: ScoreKind,
  score: Score,
  figures: FeedbackFigures,
  { days }: Pick<FeedbackSearch, 'days'>,
): Explanation {
  const { npsParts, csatBins, cesTop } = figures;
  const satisfied = csatBins.slice(SATISFIED_FROM).reduce((sum, count) => sum + count, 0);
  const n = format.number(score.n);
  const formula = t(`feedback.explain.${kind}.formula`, {
    n,
    promoters: format.number(npsParts.promoters),
    detractors: format.number(npsParts.detractors),
    count: format.number(kind === 'csat' ? satisfied : Math.round(score.value * score.n)),
    top: cesTop.size === 0 ? '' : format.percent(cesTop.rate),
    low: cesTop.size === 0 ? '' : format.percent(cesTop.interval.lower),
    high: cesTop.size === 0 ? '' : format.percent(cesTop.interval.upper),
  });
  return {
    value: words.value(kind, score.value),
    state: 'estimate',
    interval: words.interval(kind, score),
    sentence: t(`feedback.explain.${kind}.sentence`),
    facts: [
      { term: t('feedback.explain.formula'), detail: formula },
      { term: t('feedback.explain.method'), detail: t(`feedback.explain.${kind}.method`) },
      {
        term: t('feedback.explain.period'),
        detail: days === 0 ? t('period.all') : t('period.last', { n: days }),
      },
    ],
    rows:
      kind === 'response'
        ? {
            href: `/${FEEDBACK_PATH}?score=response&days=${days}&silent=true#${ANSWERS_PANEL}`,
            label: t('feedback.explain.silentRows'),
          }
        : {
            href: `/${FEEDBACK_PATH}?score=${kind}&days=${days}&worded=false`,
            label: t('feedback.explain.rows'),
          },
  };
}
