import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useSharedText } from '../../../../shared/i18n/useSharedText.ts';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import type { JobState } from '../../../../shared/jobs/useJob.ts';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { ProgressPanel } from '../../../../shared/ui/ProgressPanel.tsx';
import type { Placement } from '../../domain/settings/recommendationSettings.ts';
import { useRecommendationsText } from '../recommendationsText.ts';

type ListsPendingProps = {
  readonly placement: Placement;
  /** Whose lists they are is being found out. */
  readonly waiting: boolean;
  /** Nobody is left to choose. */
  readonly nobody: boolean;
  readonly job: Pick<JobState<unknown>, 'busy' | 'error' | 'progress' | 'cancel' | 'retry'>;
};

/** In place of the lists: being made, stopped, or failed. */
export function ListsPending({ placement, waiting, nobody, job }: ListsPendingProps) {
  const t = useRecommendationsText();
  const shared = useSharedText();
  const { busy, error, progress, cancel, retry } = job;
  return (
    <Panel title={t(`preview.lists.title.${placement}`)} busy={busy || waiting}>
      {error ? (
        <FailedCard onRetry={retry} />
      ) : nobody ? (
        <Typography variant="body2" sx={{ color: 'ink.soft' }}>
          {t('preview.lists.nobodyChosen')}
        </Typography>
      ) : !busy && !waiting ? (
        <Box>
          <Typography variant="body2" sx={{ color: 'ink.soft', mb: 1.25 }}>
            {t('preview.lists.stopped')}
          </Typography>
          <Button onClick={retry}>{shared('error.retry')}</Button>
        </Box>
      ) : (
        <>
          {progress && (
            <Box sx={{ pb: 2 }}>
              <ProgressPanel
                label={t('preview.lists.making')}
                done={progress.done}
                total={progress.total}
                onCancel={cancel}
              />
            </Box>
          )}
          <LoadingRows rows={10} />
        </>
      )}
    </Panel>
  );
}
