import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { JobState } from '../../../../shared/jobs/useJob.ts';
import { useSharedText } from '../../../../shared/i18n/useSharedText.ts';
import { ErrorPanel } from '../../../../shared/ui/ErrorPanel.tsx';
import { LoadingChart } from '../../../../shared/ui/LoadingChart.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { ProgressPanel } from '../../../../shared/ui/ProgressPanel.tsx';
import { useRecommendationsText } from '../recommendationsText.ts';
import { useSlow } from './useSlow.ts';

export type MeasurementJob = Pick<
  JobState<unknown>,
  'busy' | 'error' | 'progress' | 'cancel' | 'retry'
>;

/** The page before its first numbers: being counted, stopped, or failed. */
export function MeasurementPending({ job }: { readonly job: MeasurementJob }) {
  const t = useRecommendationsText();
  const shared = useSharedText();
  const { busy, error, progress, cancel, retry } = job;
  const slow = useSlow(busy);
  if (error) {
    return (
      <Panel>
        <ErrorPanel
          title={t('measurement.failed.title')}
          happened={t('measurement.failed.happened')}
          kept={t('measurement.failed.kept')}
          todo={t('measurement.failed.todo')}
          onRetry={retry}
          details={`${error.name}: ${error.message}`}
        />
      </Panel>
    );
  }
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Panel title={t('measurement.ab.title')} busy={busy}>
        {slow && (
          <Box sx={{ pb: 2 }}>
            <ProgressPanel
              label={t('measurement.counting')}
              done={progress?.done ?? 0}
              total={progress?.total ?? 0}
              onCancel={cancel}
            />
          </Box>
        )}
        {busy ? (
          <LoadingChart height={240} />
        ) : (
          <>
            <Typography variant="body2" sx={{ color: 'ink.soft', mb: 1.25 }}>
              {t('measurement.stopped')}
            </Typography>
            <Button onClick={retry} sx={{ alignSelf: 'flex-start' }}>
              {shared('error.retry')}
            </Button>
          </>
        )}
      </Panel>
      <Panel title={t('measurement.table.title')} busy={busy}>
        <LoadingRows rows={4} />
      </Panel>
    </Box>
  );
}
