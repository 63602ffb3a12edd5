import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { ExportButton } from '../../../../shared/ui/ExportButton.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import { TooFew } from '../../../../shared/ui/TooFew.tsx';
import { useExportNames } from '../../../../shared/ui/useExportNames.ts';
import { sentences } from '../explain/explanationFacts.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import type { TasteContext } from './explainTasteRow.ts';
import { tasteColumns } from './tasteColumns.tsx';
import { tasteExportColumns, tasteExportRows } from './tasteExport.ts';
import { expectedByChance } from './tasteWords.ts';

type TastePanelProps = {
  readonly words: ExplainWords;
  readonly context: TasteContext;
};

/** What a group likes by category, brand or price band, beside all customers. */
export function TastePanel({ words, context }: TastePanelProps) {
  const { t, format, state } = words;
  const { table } = context;
  const columns = useMemo(() => tasteColumns(words, context), [words, context]);
  const exportNames = useExportNames(words.calendar.zone);
  const title = t(`groupTaste.titles.${table.kind}`);
  const { minSize } = state.query;
  const everybody = table.groupSize === table.allSize;
  const few = table.groupSize < minSize;
  const compared = table.rows.filter(({ difference }) => !Number.isNaN(difference)).length;
  return (
    <Panel
      title={title}
      subtitle={t(everybody ? 'groupTaste.subtitleAll' : 'groupTaste.subtitle', {
        group: format.number(table.groupSize),
        all: format.number(table.allSize),
      })}
      padded={false}
      tools={
        <ExportButton
          {...exportNames}
          name={title}
          columns={tasteExportColumns(words, table)}
          rows={() => tasteExportRows(words, table)}
          disabled={few}
        />
      }
    >
      {few ? (
        <Box sx={{ px: 2, pb: 2 }}>
          <TooFew count={table.groupSize} needed={minSize} />
        </Box>
      ) : (
        <>
          <DataTable
            label={title}
            columns={columns}
            rows={table.rows}
            rowKey={({ value }) => value}
          />
          <Typography
            variant="caption"
            component="p"
            sx={{ color: 'ink.faint', px: 2, py: 1.5, '&:empty': { display: 'none' } }}
          >
            {sentences(
              t,
              table.kind === 'price' ? t('taste.priceHint') : '',
              table.more > 0
                ? t('groupTaste.more', { count: table.more, n: format.number(table.more) })
                : '',
              compared > 1
                ? t('groupTaste.chance', {
                    n: format.number(compared),
                    expected: format.number(expectedByChance(table), compared < 20 ? 1 : 0),
                  })
                : '',
            )}
          </Typography>
        </>
      )}
    </Panel>
  );
}
