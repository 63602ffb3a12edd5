import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { SlidersHorizontal } from 'lucide-react';
import { FailedCard } from '../../../../../shared/ui/FailedCard.tsx';
import { Panel } from '../../../../../shared/ui/Panel.tsx';
import type { PolicyWords } from '../../../../../shared/ui/policy/policyArea.ts';
import { ProgressPanel } from '../../../../../shared/ui/ProgressPanel.tsx';
import { useSearchState } from '../../../../../shared/ui/useSearchState.ts';
import { recommendationCalls } from '../../recommendationCalls.ts';
import { splitOf, splitSearch } from '../splitSearch.ts';
import { ToMendNote } from '../ToMendNote.tsx';
import type { ToolProps } from '../toolProps.ts';
import { useAskedJob } from '../useAskedJob.ts';
import { TuneFound } from './TuneFound.tsx';

/** Looks for the algorithms' best parameters on the shop's own history, and proposes them. */
export function TunePanel(props: ToolProps & { readonly words: PolicyWords }) {
  const { tools, shop, placement, draft, toMend } = props;
  const { t } = tools;
  const [search] = useSearchState(splitSearch);
  const split = splitOf(search);
  const call = recommendationCalls.tune({ settings: draft, placement, split, ...shop });
  const run = useAskedJob(call, [draft[placement], draft.limits, split]);
  const found = run.result?.placement === placement ? run.result : null;
  return (
    <Panel
      title={t('rehearsal.tune.title')}
      subtitle={t('rehearsal.tune.subtitle')}
      busy={run.busy}
      tools={
        <Button
          startIcon={<SlidersHorizontal strokeWidth={1.6} aria-hidden />}
          disabled={run.busy || toMend !== null}
          onClick={run.start}
        >
          {t(found ? 'rehearsal.tune.again' : 'rehearsal.tune.run')}
        </Button>
      }
    >
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {run.busy && (
          <ProgressPanel
            label={t('rehearsal.tune.running')}
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
            {t('rehearsal.tune.intro')}
          </Typography>
        )}
        {found && run.stale && (
          <Alert severity="warning" role="status">
            {t('rehearsal.tune.stale')}
          </Alert>
        )}
        {found && <TuneFound {...props} found={found} />}
      </Box>
    </Panel>
  );
}
