import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { memo, useCallback, useMemo } from 'react';
import type { PeriodUnit } from '../../../../shared/domain/time/periods.ts';
import { ChartFrame } from '../../../../shared/ui/chart/ChartFrame.tsx';
import { Heatmap } from '../../../../shared/ui/heatmap/Heatmap.tsx';
import type { CohortResult } from '../../domain/retentionTypes.ts';
import { explainCell, explainSize } from '../explain/explainCell.ts';
import { explainChosenCustomers } from '../explain/explainTotals.ts';
import { explainMean } from '../explain/explainMean.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import { columnMeans } from '../explain/columnMeans.ts';
import { shownMeasure, type ShownMeasure } from '../pageState.ts';
import type { ChangePage } from '../usePageState.ts';
import { cohortHeat, MEAN_ROWS, SIZE_COLUMN } from './cohortHeat.ts';
import { cohortSubtitle, entryKind, inProgressWords, legendWords } from './cohortTexts.ts';
import { cohortTwin } from './cohortTwin.ts';
import { CohortNotes } from './CohortNotes.tsx';
import { TableToggles } from './TableToggles.tsx';

type CohortPanelProps = {
  /** Words of what is shown; while a newer table is counted, the toggles are ahead of them. */
  readonly words: ExplainWords;
  readonly result: CohortResult;
  readonly period: PeriodUnit;
  readonly measure: ShownMeasure;
  readonly change: ChangePage;
};

// Toggles are drawn at once, the table when its numbers are there.
const Table = memo(Heatmap);

/** The cohort table. */
export const CohortPanel = memo(function CohortPanel(props: CohortPanelProps) {
  const { words, result, period, measure, change } = props;
  const { t } = words;
  const { table, chosen } = result;
  const wide = useMediaQuery(useTheme().breakpoints.up('lg'));
  const heat = useMemo(() => cohortHeat(words, table, chosen), [words, table, chosen]);
  const twin = useCallback(() => cohortTwin(words, table), [words, table]);
  const { legend, edges } = useMemo(() => {
    const { low, high, all } = legendWords(words, heat.edges);
    return { legend: { low, high, inProgress: inProgressWords(words, table) }, edges: all };
  }, [words, table, heat]);
  const kind = entryKind(words.state);
  const rowHead = useMemo(
    () => ({
      label: t(`cohorts.rowHead.${kind}.${table.unit}`),
      short: t('cohorts.rowHead.short'),
    }),
    [t, kind, table.unit],
  );

  const explain = useCallback(
    (rowId: string, columnId: string) => {
      const mean = MEAN_ROWS.find((name) => name === rowId);
      if (columnId === SIZE_COLUMN)
        return mean
          ? explainChosenCustomers(words, chosen)
          : explainSize(words, table, Number(rowId));
      const column = Number(columnId);
      if (!mean) return explainCell(words, table, Number(rowId), column);
      const means = columnMeans(table, shownMeasure(words.state), column, words.currency);
      return explainMean(words, table, mean, column, means[mean]);
    },
    [words, table, chosen],
  );

  const toggles = <TableToggles period={period} measure={measure} change={change} />;
  return (
    <ChartFrame
      title={t(`cohorts.title.${kind}.${table.unit}`)}
      subtitle={cohortSubtitle(words.state, t, words.currency)}
      tools={wide ? toggles : undefined}
      table={twin}
      fileName={t('cohorts.fileName')}
      sx={{ mb: 2 }}
    >
      {!wide && (
        <Box data-print="hide" sx={{ mb: 1.5, minWidth: 0 }}>
          {toggles}
        </Box>
      )}
      {chosen === 0 ? (
        <Typography variant="body2" sx={{ py: 4, color: 'ink.soft' }}>
          {t('cohorts.empty')}
        </Typography>
      ) : (
        <>
          <Table
            label={t(`cohorts.title.${kind}.${table.unit}`)}
            rowHead={rowHead}
            columns={heat.columns}
            rows={heat.rows}
            edges={heat.edges}
            legend={legend}
            explain={explain}
          />
          <CohortNotes words={words} table={table} edges={edges} />
        </>
      )}
    </ChartFrame>
  );
});
