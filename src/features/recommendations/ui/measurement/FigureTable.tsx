import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { ExportButton } from '../../../../shared/ui/ExportButton.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import { useExportNames } from '../../../../shared/ui/useExportNames.ts';
import type { FigureRow } from '../../domain/measurement/exposureReport.ts';
import { NEEDED_PEOPLE } from '../../domain/measurement/neededPeople.ts';
import { figureColumns, rowWords } from './figureColumns.tsx';
import { figureExportColumns, figureExportRows } from './figureExport.ts';
import { BREAKDOWNS, type Breakdown, type ChangeMeasurement } from './measurementSearch.ts';
import type { MeasurementTools } from './measurementTools.ts';

type FigureTableProps = {
  readonly tools: MeasurementTools;
  readonly by: Breakdown;
  readonly busy: boolean;
  readonly change: ChangeMeasurement;
};

/** What was measured, by version, placement or position; the file has all three. */
export function FigureTable({ tools, by, busy, change }: FigureTableProps) {
  const { t, format, zone, answer } = tools;
  const { report } = answer;
  const rows = rowsOf(report, by);
  const columns = useMemo(() => figureColumns(tools, by), [tools, by]);
  const exportNames = useExportNames(zone);
  return (
    <Panel
      title={t('measurement.table.title')}
      subtitle={t('measurement.table.subtitle')}
      busy={busy}
      padded={false}
      tools={
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'flex-end' }}>
          <ToggleButtonGroup
            exclusive
            aria-label={t('measurement.table.by')}
            value={by}
            onChange={(_event, value) => {
              const chosen = BREAKDOWNS.find((each) => each === value);
              if (chosen) change({ by: chosen });
            }}
            sx={{ '& button': { whiteSpace: 'nowrap' } }}
          >
            {BREAKDOWNS.map((each) => (
              <ToggleButton key={each} value={each}>
                {t(`measurement.table.${each}`)}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
          <ExportButton
            {...exportNames}
            name={t('measurement.table.export')}
            columns={figureExportColumns(tools)}
            rows={() => BREAKDOWNS.flatMap((each) => figureExportRows(tools, rowsOf(report, each)))}
          />
        </Box>
      }
    >
      <DataTable
        label={t('measurement.table.title')}
        columns={columns}
        rows={rows}
        rowKey={(row) => rowWords(tools, row).join(' ')}
      />
      <Typography variant="caption" component="p" sx={{ color: 'ink.faint', px: 2, py: 1.25 }}>
        {t('measurement.table.fewHint', { needed: format.number(NEEDED_PEOPLE) })}
      </Typography>
    </Panel>
  );
}

function rowsOf(report: MeasurementTools['answer']['report'], by: Breakdown): readonly FigureRow[] {
  switch (by) {
    case 'version':
      return report.byVersion;
    case 'placement':
      return report.byPlacement;
    case 'position':
      return report.byPosition;
  }
}
