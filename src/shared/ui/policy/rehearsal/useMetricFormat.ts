import { useMemo } from 'react';
import { useFormat } from '../../../i18n/useFormat.ts';
import { useSharedText } from '../../../i18n/useSharedText.ts';
import { metricFormat, type MetricFormat } from './metricFormat.ts';

/** How figures of metrics are written in the chosen language. */
export function useMetricFormat(currency: string | null, shareDigits?: number): MetricFormat {
  const t = useSharedText();
  const format = useFormat();
  return useMemo(
    () => metricFormat(t, format, currency, shareDigits),
    [t, format, currency, shareDigits],
  );
}
