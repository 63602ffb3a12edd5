import { useMemo } from 'react';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useMetricFormat } from '../../../../shared/ui/policy/rehearsal/useMetricFormat.ts';
import { useRecommendationsText } from '../recommendationsText.ts';
import type { RehearsalTools } from './rehearsalScope.ts';

/** Texts and formats in the chosen language, the same object while none of them changes. */
export function useRehearsalTools(zone: string, currency: string | null): RehearsalTools {
  const t = useRecommendationsText();
  const format = useFormat();
  const figures = useMetricFormat(currency);
  return useMemo(() => ({ t, format, figures, zone }), [t, format, figures, zone]);
}
