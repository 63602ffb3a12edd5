import type { Explanation } from '../../../../shared/ui/explanation.ts';
import type { SimilarProducts, SimilarRow } from '../../domain/similar/similarTypes.ts';
import type { PreviewTools } from '../preview/previewTools.ts';
import { productName } from '../preview/productName.ts';
import { rangeWords, timesWords, type SimilarKind } from './similarWords.ts';

/** How many have both products. */
export function explainBoth(
  tools: PreviewTools,
  data: SimilarProducts,
  kind: SimilarKind,
  row: SimilarRow,
): Explanation {
  const { t, format } = tools;
  return {
    value: format.number(row.both),
    sentence: t(`similar.explain.both.${kind}`, names(data, row)),
    facts: facts(tools, data, kind, row, t(`similar.explain.bothFormula.${kind}`)),
  };
}

/** How alike the buyers, or the orders, of two products are. */
export function explainSimilarity(
  tools: PreviewTools,
  data: SimilarProducts,
  kind: SimilarKind,
  row: SimilarRow,
): Explanation {
  const { t, format } = tools;
  return {
    value: format.number(row.similarity, 3),
    sentence: t(`similar.explain.similarity.${kind}`, names(data, row)),
    facts: facts(tools, data, kind, row, t('similar.explain.similarityFormula')),
  };
}

/** How much more often two products go together than by chance. */
export function explainLift(
  tools: PreviewTools,
  data: SimilarProducts,
  kind: SimilarKind,
  row: SimilarRow,
): Explanation {
  const { t } = tools;
  const known = !Number.isNaN(row.lift.lower);
  return {
    value: timesWords(tools, row.lift.value),
    state: 'estimate',
    ...(known ? { interval: t('similar.intervalOf', { range: rangeWords(tools, row.lift) }) } : {}),
    sentence: t(`similar.explain.lift.${kind}`, names(data, row)),
    facts: [
      ...facts(tools, data, kind, row, t('similar.explain.liftFormula')),
      { term: t('similar.terms.interval'), detail: t('similar.explain.interval') },
    ],
  };
}

function facts(
  { t, format }: PreviewTools,
  data: SimilarProducts,
  kind: SimilarKind,
  row: SimilarRow,
  formula: string,
) {
  const counts = {
    both: format.number(row.both),
    other: format.number(row.other),
    buyers: format.number(data.buyers),
    ...names(data, row),
  };
  return [
    { term: t('similar.terms.formula'), detail: formula },
    {
      term: t('similar.terms.n'),
      detail: t(
        kind === 'similar' ? 'similar.explain.nCustomers' : 'similar.explain.nOrders',
        counts,
      ),
    },
    { term: t('similar.terms.data'), detail: t('similar.explain.data') },
  ];
}

function names(data: SimilarProducts, row: SimilarRow) {
  return { seed: productName(data.product), product: productName(row.product) };
}
