import Box from '@mui/material/Box';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import type { Explanation } from '../../../../shared/ui/explanation.ts';
import type { DataColumn } from '../../../../shared/ui/table/dataColumn.ts';
import type { SimilarProducts, SimilarRow } from '../../domain/similar/similarTypes.ts';
import type { PreviewTools } from '../preview/previewTools.ts';
import { productName } from '../preview/productName.ts';
import { explainBoth, explainLift, explainSimilarity } from './explainSimilar.ts';
import { liftVerdict, rangeWords, type SimilarKind } from './similarWords.ts';

/** Product, evidence, similarity, lift with its interval, and how that reads. */
export function similarColumns(
  tools: PreviewTools,
  data: SimilarProducts,
  kind: SimilarKind,
): DataColumn<SimilarRow>[] {
  const { t, format } = tools;
  const number = (row: SimilarRow, head: string, explanation: Explanation) => (
    <ExplainedNumber
      value={explanation.value}
      label={`${productName(row.product)}, ${head}`}
      explanation={explanation}
    />
  );
  const heads = {
    both: t(`similar.columns.both.${kind}`),
    similarity: t('similar.columns.similarity'),
    lift: t('similar.columns.lift'),
  };
  return [
    {
      id: 'product',
      head: t('similar.columns.product'),
      sortBy: ({ product }) => productName(product),
      cell: ({ product }) => (
        <Box
          component="span"
          title={productName(product)}
          sx={{
            display: 'block',
            maxWidth: { xs: 148, sm: 300 },
            overflow: 'hidden',
            textOverflow: 'ellipsis',
          }}
        >
          {productName(product)}
        </Box>
      ),
    },
    {
      id: 'both',
      head: heads.both,
      align: 'right',
      sortBy: ({ both }) => both,
      cell: (row) => number(row, heads.both, explainBoth(tools, data, kind, row)),
    },
    {
      id: 'other',
      head: t(`similar.columns.other.${kind}`),
      align: 'right',
      sortBy: ({ other }) => other,
      cell: ({ other }) => format.number(other),
    },
    {
      id: 'similarity',
      head: heads.similarity,
      align: 'right',
      sortBy: ({ similarity }) => similarity,
      cell: (row) => number(row, heads.similarity, explainSimilarity(tools, data, kind, row)),
    },
    {
      id: 'lift',
      head: heads.lift,
      align: 'right',
      sortBy: ({ lift }) => lift.value,
      cell: (row) => number(row, heads.lift, explainLift(tools, data, kind, row)),
    },
    {
      id: 'interval',
      head: t('similar.columns.interval'),
      align: 'right',
      cell: ({ lift }) => rangeWords(tools, lift),
    },
    {
      id: 'verdict',
      head: t('similar.columns.verdict'),
      cell: (row) => t(`similar.verdict.${liftVerdict(row)}`),
    },
  ];
}
