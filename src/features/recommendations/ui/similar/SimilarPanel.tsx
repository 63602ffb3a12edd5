import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { ExportButton } from '../../../../shared/ui/ExportButton.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import { TooFew } from '../../../../shared/ui/TooFew.tsx';
import { useExportNames } from '../../../../shared/ui/useExportNames.ts';
import type { SimilarProducts } from '../../domain/similar/similarTypes.ts';
import type { PreviewTools } from '../preview/previewTools.ts';
import { productName } from '../preview/productName.ts';
import { similarColumns } from './similarColumns.tsx';
import { similarExportColumns, similarExportRows } from './similarExport.ts';
import { similarAddress } from './similarSearch.ts';
import { FEWEST_BUYERS, type SimilarKind } from './similarWords.ts';

type SimilarPanelProps = {
  readonly tools: PreviewTools;
  readonly data: SimilarProducts;
  readonly kind: SimilarKind;
};

/** Products bought by the same customers, or in the same orders, each leading to its own page. */
export function SimilarPanel({ tools, data, kind }: SimilarPanelProps) {
  const { t, zone } = tools;
  const columns = useMemo(() => similarColumns(tools, data, kind), [tools, data, kind]);
  const exportNames = useExportNames(zone);
  const rows = data[kind];
  const title = t(`similar.tables.${kind}`);
  const few = data.buyers < FEWEST_BUYERS;
  return (
    <Panel
      title={title}
      subtitle={t(`similar.subtitles.${kind}`)}
      padded={false}
      tools={
        <ExportButton
          {...exportNames}
          name={`${title} ${productName(data.product)}`}
          columns={similarExportColumns(tools, kind)}
          rows={() => similarExportRows(tools, data, kind)}
          disabled={few || rows.length === 0}
        />
      }
    >
      {few ? (
        <Box sx={{ px: 2, pb: 2 }}>
          <TooFew count={data.buyers} needed={FEWEST_BUYERS} />
        </Box>
      ) : (
        <>
          <DataTable
            label={title}
            columns={columns}
            rows={rows}
            rowKey={({ product }) => product.id}
            rowHref={({ product }) => similarAddress(product.id)}
            empty={t(`similar.none.${kind}`)}
          />
          {rows.length > 1 && (
            <Typography variant="caption" component="p" sx={{ color: 'ink.faint', px: 2, py: 1.5 }}>
              {t('similar.chosen')}
            </Typography>
          )}
        </>
      )}
    </Panel>
  );
}
