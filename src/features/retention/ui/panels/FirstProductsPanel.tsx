import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { memo, useMemo } from 'react';
import { CsvDownload } from '../../../../shared/ui/CsvDownload.tsx';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import type { DataColumn } from '../../../../shared/ui/table/dataColumn.ts';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import type { FirstProduct, FirstProducts } from '../../domain/retentionTypes.ts';
import {
  explainProductCustomers,
  explainProductDifference,
  explainProductShare,
  productName,
} from '../explain/explainProduct.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import { pointsRange } from '../explain/pointsRange.ts';
import { productVerdict } from './productVerdict.ts';
import { productsCsv } from './productsCsv.ts';
import { numberOrNull } from '../numberOrNull.ts';

type FirstProductsPanelProps = {
  readonly words: ExplainWords;
  readonly data: FirstProducts;
};

/** Products of first orders, by how often their buyers came again. */
export const FirstProductsPanel = memo(function FirstProductsPanel(props: FirstProductsPanelProps) {
  const { words, data } = props;
  const { t, format, state } = words;
  const minSize = format.number(state.query.minSize);
  const columns = useMemo(() => productColumns(words), [words]);
  const compared = data.products.length;
  return (
    <Panel
      title={t('products.title')}
      subtitle={t('products.subtitle', { days: data.windowDays })}
      padded={false}
      tools={
        <CsvDownload
          fileName={`${t('products.fileName')}.csv`}
          rows={() => productsCsv(words, data)}
          disabled={compared === 0}
        />
      }
    >
      <DataTable
        label={t('products.title')}
        columns={columns}
        rows={data.products}
        rowKey={({ id }) => id}
        sort={SORT}
        empty={t('products.empty', { minSize })}
      />
      <Typography variant="caption" component="p" sx={{ color: 'ink.faint', px: 2, py: 1.5 }}>
        {[
          data.tooFew > 0
            ? t('products.tooFew', { count: data.tooFew, n: format.number(data.tooFew), minSize })
            : '',
          compared > 1
            ? t('products.chance', {
                n: format.number(compared),
                expected: format.number(compared * 0.05, compared < 20 ? 1 : 0),
              })
            : '',
        ]
          .filter(Boolean)
          .join(t('words.gap'))}
      </Typography>
    </Panel>
  );
});

const SORT = { column: 'difference', direction: 'descending' } as const;

function productColumns(words: ExplainWords): DataColumn<FirstProduct>[] {
  const { t } = words;
  return [
    {
      id: 'product',
      head: t('products.product'),
      sortBy: productName,
      cell: (product) => (
        <Box
          title={productName(product)}
          sx={{ maxWidth: { xs: 132, sm: 360 }, overflow: 'hidden', textOverflow: 'ellipsis' }}
        >
          {productName(product)}
        </Box>
      ),
    },
    {
      id: 'customers',
      head: t('products.customers'),
      align: 'right',
      sortBy: (product) => product.with.size,
      cell: (product) => {
        const explanation = explainProductCustomers(words, product);
        return (
          <ExplainedNumber
            value={explanation.value}
            label={`${productName(product)}, ${t('products.customers')}`}
            explanation={explanation}
          />
        );
      },
    },
    ...(['with', 'without'] as const).map((group): DataColumn<FirstProduct> => ({
      id: group,
      head: t(`products.${group}`),
      align: 'right',
      sortBy: (product) => numberOrNull(product[group].rate),
      cell: (product) => {
        const explanation = explainProductShare(words, product, group);
        return (
          <ExplainedNumber
            value={explanation.value}
            label={`${productName(product)}, ${t(`products.${group}`)}`}
            explanation={explanation}
          />
        );
      },
    })),
    {
      id: 'difference',
      head: t('products.difference'),
      align: 'right',
      sortBy: (product) => numberOrNull(product.comparison.difference),
      cell: (product) => {
        const explanation = explainProductDifference(words, product);
        return (
          <ExplainedNumber
            value={explanation.value}
            label={`${productName(product)}, ${t('products.difference')}`}
            explanation={explanation}
          />
        );
      },
    },
    {
      id: 'interval',
      head: t('products.interval'),
      align: 'right',
      cell: (product) => {
        const { difference, interval } = product.comparison;
        if (Number.isNaN(difference)) return '–';
        return (
          <ExplainedNumber
            value={pointsRange(words, interval, false)}
            label={`${productName(product)}, ${t('products.interval')}`}
            explanation={() => explainProductDifference(words, product)}
          />
        );
      },
    },
    {
      id: 'verdict',
      head: t('products.verdict'),
      cell: ({ comparison }) => t(`products.${productVerdict(comparison)}`),
    },
  ];
}
