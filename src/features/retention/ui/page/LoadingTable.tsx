import Skeleton from '@mui/material/Skeleton';
import { LoadingChart } from '../../../../shared/ui/LoadingChart.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { ProgressPanel } from '../../../../shared/ui/ProgressPanel.tsx';
import type { JobProgress } from '../../../../shared/jobs/jobClient.ts';
import { entryKind } from '../cohorts/cohortTexts.ts';
import type { PageState } from '../pageState.ts';
import { useRetentionText } from '../retentionText.ts';
import { useSlow } from './useSlow.ts';

type LoadingTableProps = {
  readonly state: PageState;
  readonly progress?: JobProgress | undefined;
  readonly onCancel?: () => void;
};

/** Height of a table of twelve months with its means and legend. */
const HEIGHT = 430;

/** The page before its first numbers: everything is where it will be. */
export function LoadingTable({ state, progress, onCancel }: LoadingTableProps) {
  const t = useRetentionText();
  const slow = useSlow(true);
  return (
    <>
      <Skeleton variant="rectangular" height={32} sx={{ mb: 1.5 }} />
      <Skeleton variant="rectangular" height={20} sx={{ mb: 2, maxWidth: 560 }} />
      <Panel
        title={t(`cohorts.title.${entryKind(state)}.${state.query.period}`)}
        subtitle={t('page.counting')}
        busy
      >
        {slow && (
          <ProgressPanel
            label={t('page.counting')}
            done={progress?.done ?? 0}
            total={progress?.total ?? 0}
            onCancel={onCancel}
          />
        )}
        <LoadingChart height={slow ? HEIGHT - 76 : HEIGHT} />
      </Panel>
    </>
  );
}
