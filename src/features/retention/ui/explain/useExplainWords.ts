import { useMemo } from 'react';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import type { DataSpan } from '../../domain/retentionTypes.ts';
import type { PageState } from '../pageState.ts';
import { useRetentionText } from '../retentionText.ts';
import type { Shop } from '../useShop.ts';
import type { ExplainWords } from './explainWords.ts';

/** The words for explanations; the same object while nothing in them changes. */
export function useExplainWords(shop: Shop, state: PageState, span: DataSpan): ExplainWords {
  const t = useRetentionText();
  const format = useFormat();
  return useMemo(() => ({ t, format, state, span, ...shop }), [t, format, state, span, shop]);
}
