import type { Formats } from '../../../../shared/i18n/createFormats.ts';
import type { Explanation } from '../../../../shared/ui/explanation.ts';
import type { DeliveryFigures } from '../../domain/delivery/deliveryTypes.ts';
import type { useExperienceText } from '../experienceText.ts';

type Tools = { readonly t: ReturnType<typeof useExperienceText>; readonly format: Formats };

/** How a median of days is made. @param value as shown */
export function explainMedian(
  { t, format }: Tools,
  { name, transits, late, missing }: DeliveryFigures & { readonly name: string },
  kind: 'transit' | 'delay',
  value: string,
): Explanation {
  const counted = kind === 'transit' ? transits : late.count - missing;
  return {
    value,
    sentence: t(`explained.${kind}.sentence`, { name }),
    facts: [
      {
        term: t('explained.formula'),
        detail: t(`explained.${kind}.formula`, { n: format.number(counted) }),
      },
      { term: t('explained.counted'), detail: t(`explained.${kind}.counted`) },
      {
        term: t('explained.leftOut'),
        detail: t(`explained.${kind}.leftOut`, { missing: format.number(missing) }),
      },
      { term: t('explained.interval'), detail: t('explained.none') },
    ],
  };
}
