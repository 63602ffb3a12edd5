import { useMemo } from 'react';
import type { Formats } from '../../../../shared/i18n/createFormats.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useRecommendationsText, type RecommendationsText } from '../recommendationsText.ts';

/** What a list is put into words with. */
export type PreviewTools = {
  readonly t: RecommendationsText;
  readonly format: Formats;
  /** IANA zone of the shop. */
  readonly zone: string;
  readonly currency: string | null;
};

/** The same object while language and shop stay the same. */
export function usePreviewTools(zone: string, currency: string | null): PreviewTools {
  const t = useRecommendationsText();
  const format = useFormat();
  return useMemo(() => ({ t, format, zone, currency }), [t, format, zone, currency]);
}
