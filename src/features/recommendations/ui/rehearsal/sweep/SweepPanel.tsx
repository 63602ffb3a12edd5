import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { FailedCard } from '../../../../../shared/ui/FailedCard.tsx';
import { Panel } from '../../../../../shared/ui/Panel.tsx';
import { ProgressPanel } from '../../../../../shared/ui/ProgressPanel.tsx';
import { useSearchState } from '../../../../../shared/ui/useSearchState.ts';
import { recommendationCalls } from '../../recommendationCalls.ts';
import { FEWEST_LISTS } from '../../../domain/rehearsal/fewestLists.ts';
import { splitOf, splitSearch } from '../splitSearch.ts';
import { ToMendNote } from '../ToMendNote.tsx';
import { TooFewLists } from '../TooFewLists.tsx';
import type { ToolProps } from '../toolProps.ts';
import { useAskedJob } from '../useAskedJob.ts';
import { SweepForm } from './SweepForm.tsx';
import { SweepFound } from './SweepFound.tsx';
import { sweepSearch } from './sweepSearch.ts';

/** Turns one setting from end to end, and lets a point be taken over into the draft. */
export function SweepPanel(props: ToolProps) {
  const { tools, shop, placement, live, draft, toMend } = props;
  const { t } = tools;
  const [search, change] = useSearchState(sweepSearch);
  const [split] = useSearchState(splitSearch);
  const { knob, axis } = search;
  const params = { settings: draft, live, placement, knob, split: splitOf(split), ...shop };
  const run = useAskedJob(recommendationCalls.sweep(params), [
    draft[placement],
    draft.limits,
    live[placement],
    params.split,
  ]);
  const found = run.result?.placement === placement ? run.result : null;
  const measured = found !== null && found.points.length > 0;
  return (
    <>
      <Panel
        title={t('rehearsal.sweep.title')}
        subtitle={t('rehearsal.sweep.subtitle')}
        busy={run.busy}
      >
        <SweepForm
          tools={tools}
          knob={knob}
          axis={axis}
          again={found !== null}
          disabled={run.busy || toMend !== null}
          onChange={change}
          onRun={run.start}
        />
        <Box sx={{ mt: 2, display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          {run.busy && (
            <ProgressPanel
              label={t('rehearsal.sweep.running', { knob: t(`rehearsal.sweep.knobs.${knob}`) })}
              done={run.progress?.done ?? 0}
              total={run.progress?.total ?? 0}
              onCancel={run.cancel}
            />
          )}
          <ToMendNote tools={tools} toMend={toMend} />
          {run.failed && !run.busy && (
            <FailedCard onRetry={toMend === null ? run.start : undefined} />
          )}
          {!found && !run.busy && !run.failed && toMend === null && (
            <Typography variant="body2" sx={{ color: 'ink.soft' }}>
              {t('rehearsal.sweep.intro')}
            </Typography>
          )}
          {found && run.stale && (
            <Alert severity="warning" role="status">
              {t('rehearsal.sweep.stale')}
            </Alert>
          )}
          {found && !measured && (
            <TooFewLists tools={tools} lists={found.lists} needed={FEWEST_LISTS} />
          )}
        </Box>
      </Panel>
      {found && measured && <SweepFound {...props} sweep={found} axis={axis} stale={run.stale} />}
    </>
  );
}
