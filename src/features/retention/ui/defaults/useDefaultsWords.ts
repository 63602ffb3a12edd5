import { useMemo } from 'react';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import type { PolicyWords } from '../../../../shared/ui/policy/policyArea.ts';
import { useRetentionText } from '../retentionText.ts';
import { defaultsWords } from './defaultsWords.ts';

/** The area's words for the fields, values and metrics of the defaults. */
export function useDefaultsWords(): PolicyWords {
  const t = useRetentionText();
  const format = useFormat();
  return useMemo(() => defaultsWords(t, format), [t, format]);
}
