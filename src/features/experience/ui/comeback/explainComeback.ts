import type { Formats } from '../../../../shared/i18n/createFormats.ts';
import type { Explanation } from '../../../../shared/ui/explanation.ts';
import type { Comeback, Mishap } from '../../domain/comeback/comebackTypes.ts';
import type { useExperienceText } from '../experienceText.ts';

type Tools = { readonly t: ReturnType<typeof useExperienceText>; readonly format: Formats };

/** How the difference among orders alike is made. */
export function explainComeback(
  { t, format }: Tools,
  mishap: Mishap,
  { matched, plain, strata, compared, exposed, others }: Comeback,
): Explanation {
  const low = format.points(matched.interval.lower);
  const high = format.points(matched.interval.upper);
  const fact = (term: string, detail: string) => ({ term, detail });
  return {
    value: format.points(matched.difference),
    state: 'estimate',
    interval: t('comeback.between', { low, high }),
    sentence: t(`comeback.explain.sentence.${mishap}`),
    facts: [
      fact(
        t('comeback.explain.formula'),
        t('comeback.explain.formulaText', { strata: format.number(strata) }),
      ),
      fact(t('comeback.explain.alike'), t(`comeback.explain.alikeText.${mishap}`)),
      fact(
        t('comeback.explain.counted'),
        t('comeback.explain.countedText', {
          compared: format.number(compared),
          exposed: format.number(exposed.size),
          others: format.number(others.size),
        }),
      ),
      fact(
        t('comeback.explain.plain'),
        t('comeback.explain.plainText', {
          value: format.points(plain.difference),
          low: format.points(plain.interval.lower),
          high: format.points(plain.interval.upper),
        }),
      ),
      fact(t('comeback.explain.interval'), t('comeback.explain.intervalText')),
      fact(t('comeback.explain.limits'), t('comeback.explain.limitsText')),
    ],
  };
}
