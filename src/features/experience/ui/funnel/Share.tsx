import Typography from '@mui/material/Typography';
import type { Proportion } from '../../../../shared/domain/statistics/wilson.ts';
import type { FunnelWords } from './useFunnelWords.ts';

type Props = { readonly of: Proportion; readonly words: FunnelWords };

/** A share, its interval beside it, and of how many on a closer look. */
export function Share({ of, words: { t, format, rate, interval } }: Props) {
  if (of.size === 0) return <>{t('funnel.noData')}</>;
  return (
    <span title={t('funnel.of', { count: format.number(of.count), n: format.number(of.size) })}>
      <strong>{rate(of)}</strong>{' '}
      <Typography component="span" variant="caption" sx={{ color: 'ink.soft' }}>
        {interval(of)}
      </Typography>
    </span>
  );
}
