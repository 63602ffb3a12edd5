import Typography from '@mui/material/Typography';
import type { Proportion } from '../../../../shared/domain/statistics/wilson.ts';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import type { Explanation } from '../../../../shared/ui/explanation.ts';
import type { FunnelWords } from './useFunnelWords.ts';

type Props = {
  readonly of: Proportion;
  readonly words: FunnelWords;
  /** What it is, and how it is made, where a press tells it. */
  readonly explained?: { readonly label: string; readonly explain: () => Explanation };
};

/** A share, its interval beside it, and of how many on a closer look. */
export function Share({ of, words: { t, format, rate, interval }, explained }: Props) {
  if (of.size === 0) return <>{t('funnel.noData')}</>;
  return (
    <span title={t('funnel.of', { count: format.number(of.count), n: format.number(of.size) })}>
      {explained ? (
        <ExplainedNumber
          value={rate(of)}
          label={explained.label}
          explanation={explained.explain}
          sx={{ fontWeight: 600 }}
        />
      ) : (
        <strong>{rate(of)}</strong>
      )}{' '}
      <Typography component="span" variant="caption" sx={{ color: 'ink.soft' }}>
        {interval(of)}
      </Typography>
    </span>
  );
}
