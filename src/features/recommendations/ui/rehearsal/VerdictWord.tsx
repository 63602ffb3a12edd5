import Stack from '@mui/material/Stack';
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { RehearsedMetric } from '../../../../shared/domain/policy/policyTypes.ts';
import { useSharedText } from '../../../../shared/i18n/useSharedText.ts';
import { VERDICT_COLOR } from '../../../../shared/ui/policy/rehearsal/metricVerdict.ts';
import { shownVerdict } from './shownVerdict.ts';

/** What can be said of a change, in a word; with an arrow where it is more than noise. */
export function VerdictWord({ metric }: { readonly metric: RehearsedMetric }) {
  const t = useSharedText();
  const verdict = shownVerdict(metric);
  const told = verdict !== 'same' && verdict !== 'unclear' && verdict !== 'noData';
  const Icon = (metric.difference?.value ?? 0) > 0 ? ArrowUp : ArrowDown;
  return (
    <Stack
      component="span"
      direction="row"
      sx={{ gap: 0.5, alignItems: 'center', color: VERDICT_COLOR[verdict] }}
    >
      {told && <Icon size={14} strokeWidth={1.8} aria-hidden />}
      {t(`policy.verdict.${verdict}`)}
    </Stack>
  );
}
