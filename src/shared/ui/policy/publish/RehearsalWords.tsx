import Box from '@mui/material/Box';
import type { RehearsedMetric } from '../../../domain/policy/policyTypes.ts';
import { useSharedText } from '../../../i18n/useSharedText.ts';
import { metricVerdict } from '../rehearsal/metricVerdict.ts';
import { useMetricFormat } from '../rehearsal/useMetricFormat.ts';
import type { PolicyView } from '../usePolicyView.ts';

type RehearsalWordsProps<S> = {
  readonly view: Pick<PolicyView<S>, 'words' | 'currency'>;
  readonly metrics: readonly RehearsedMetric[];
};

/** What a rehearsal showed, one sentence a measure. */
export function RehearsalWords<S>({ view, metrics }: RehearsalWordsProps<S>) {
  const t = useSharedText();
  const figures = useMetricFormat(view.currency);
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.25, typography: 'body2' }}>
      {metrics.map((metric) => (
        <li key={metric.id}>
          {t('policy.publish.metric', {
            metric: view.words.metric(metric.id),
            live: figures.value(metric.unit, metric.live),
            draft: figures.value(metric.unit, metric.draft),
            reading: t(`policy.verdict.${metricVerdict(metric)}`),
          })}
        </li>
      ))}
    </Box>
  );
}
