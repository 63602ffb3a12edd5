import Typography from '@mui/material/Typography';
import type { MeasuredSpan } from '../../../domain/policy/equalWindows.ts';
import type { PolicyVersion } from '../../../domain/policy/policyTypes.ts';
import { useSharedText } from '../../../i18n/useSharedText.ts';
import { useJob } from '../../../jobs/useJob.ts';
import { FailedCard } from '../../FailedCard.tsx';
import { Panel } from '../../Panel.tsx';
import { ProgressPanel } from '../../ProgressPanel.tsx';
import type { PolicyArea } from '../policyArea.ts';
import type { PolicyView } from '../usePolicyView.ts';
import { MeasuredReading } from './MeasuredReading.tsx';

type MeasuredPanelProps<S> = {
  readonly view: PolicyView<S>;
  readonly version: PolicyVersion;
  readonly span: MeasuredSpan;
  readonly useMeasure: NonNullable<PolicyArea<S>['useMeasure']>;
};

/** What a rate of the shop was before and after a version went live, and that this proves no cause. */
export function MeasuredPanel<S>({ view, version, span, useMeasure }: MeasuredPanelProps<S>) {
  const t = useSharedText();
  const { data, busy, error, progress, cancel, retry } = useJob(useMeasure(span));
  return (
    <Panel
      title={t('policy.measured.title', { version: view.nameOf(version.id) })}
      {...(data ? { subtitle: view.words.metric(data.metric) } : {})}
      busy={busy}
    >
      {error ? (
        <FailedCard onRetry={retry} />
      ) : data ? (
        <MeasuredReading measured={data} />
      ) : (
        <ProgressPanel
          label={t('policy.measured.busy')}
          done={progress?.done ?? 0}
          total={progress?.total ?? 0}
          onCancel={cancel}
        />
      )}
      <Typography variant="caption" component="p" sx={{ color: 'ink.faint', mt: 1 }}>
        {t('policy.measured.method')}
      </Typography>
    </Panel>
  );
}
