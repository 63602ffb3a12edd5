import type { ExplainWords } from '../explain/explainWords.ts';

/** ×1.37. */
export function ratioWords({ t, format }: Pick<ExplainWords, 't' | 'format'>, ratio: number) {
  return t('loyalty.times', { n: format.number(ratio, 2) });
}
