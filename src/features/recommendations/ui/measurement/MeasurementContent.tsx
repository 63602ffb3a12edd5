import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useSharedText } from '../../../../shared/i18n/useSharedText.ts';
import { EmptyState } from '../../../../shared/ui/EmptyState.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { AbPanel } from './ab/AbPanel.tsx';
import { FigureTable } from './FigureTable.tsx';
import { MeasurementFilters } from './MeasurementFilters.tsx';
import type { MeasurementJob } from './MeasurementPending.tsx';
import { isFiltered, type ChangeMeasurement, type MeasurementSearch } from './measurementSearch.ts';
import type { MeasurementTools } from './measurementTools.ts';
import { ScopeFigures } from './ScopeFigures.tsx';
import { WeekChart } from './WeekChart.tsx';

type MeasurementContentProps = {
  readonly tools: MeasurementTools;
  /** What the address asks; the numbers may still be those of what it asked before. */
  readonly asked: MeasurementSearch;
  readonly job: MeasurementJob;
  readonly change: ChangeMeasurement;
};

/** Filters, the two versions compared, the weeks, and the table. */
export function MeasurementContent({ tools, asked, job, change }: MeasurementContentProps) {
  const { t, search, answer } = tools;
  const shared = useSharedText();
  const nothing = answer.report.scope.figures.exposures === 0;
  return (
    <Box aria-busy={job.busy}>
      <MeasurementFilters tools={tools} asked={asked} change={change} />
      {job.error && (
        <Alert
          severity="error"
          sx={{ mb: 2 }}
          action={<Button onClick={job.retry}>{shared('error.retry')}</Button>}
        >
          <Typography variant="body2" sx={{ fontWeight: 600 }}>
            {t('measurement.failed.title')}
          </Typography>
          {t('measurement.failed.stale')}
        </Alert>
      )}
      {nothing && isFiltered(search) ? (
        <Panel busy={job.busy}>
          <EmptyState
            title={t('measurement.none.title')}
            action={
              <Button
                onClick={() => {
                  change({ versions: [], placements: [], from: null, to: null });
                }}
              >
                {t('measurement.none.action')}
              </Button>
            }
          >
            {t('measurement.none.text')}
          </EmptyState>
        </Panel>
      ) : (
        <>
          <ScopeFigures tools={tools} />
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
            <AbPanel tools={tools} asked={asked} busy={job.busy} change={change} />
            <WeekChart tools={tools} busy={job.busy} />
            <FigureTable tools={tools} by={asked.by} busy={job.busy} change={change} />
          </Box>
        </>
      )}
    </Box>
  );
}
