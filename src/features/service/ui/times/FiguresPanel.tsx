import Typography from '@mui/material/Typography';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import { TIMED_METRICS } from '../../domain/metrics/metricSamples.ts';
import type { ResponseTimes } from '../../domain/times/timesTypes.ts';
import { useServiceText } from '../serviceText.ts';
import { useSecondsWords } from './useSecondsWords.ts';

/** Every time over everything, and the rate that Taobao goes by. */
export function FiguresPanel({ times }: { readonly times: ResponseTimes }) {
  const t = useServiceText();
  const format = useFormat();
  const words = useSecondsWords();
  const title = t('times.figures.title');
  const { rate, leftOut } = times.threeMinutes;
  return (
    <Panel title={title} subtitle={t('times.figures.subtitle')} padded={false}>
      <DataTable
        label={title}
        rows={TIMED_METRICS.map((metric) => ({ metric, ...times.overall[metric] }))}
        rowKey={({ metric }) => metric}
        columns={[
          {
            id: 'metric',
            head: t('times.figures.metric'),
            cell: ({ metric }) => (
              <span title={t(`times.about.${metric}`)}>{t(`times.metrics.${metric}`)}</span>
            ),
          },
          {
            id: 'median',
            head: t('times.figures.median'),
            align: 'right',
            cell: ({ median }) => <strong>{words(median)}</strong>,
          },
          {
            id: 'p90',
            head: t('times.figures.p90'),
            align: 'right',
            cell: ({ p90 }) => words(p90),
          },
          {
            id: 'mean',
            head: t('times.figures.mean'),
            align: 'right',
            cell: ({ mean }) => words(mean),
          },
          {
            id: 'n',
            head: t('times.figures.n'),
            align: 'right',
            cell: ({ n }) => format.number(n),
          },
        ]}
      />
      <Typography variant="body2" sx={{ px: 2, pt: 1.5 }}>
        {t('times.figures.waiting')}: <strong>{format.number(times.waiting)}</strong>
        {' · '}
        {t('times.figures.threeMinutes')}:{' '}
        <strong>{rate === null ? t('times.figures.noData') : format.percent(rate.rate, 1)}</strong>
      </Typography>
      {rate !== null && (
        <Typography variant="caption" component="p" sx={{ px: 2, pb: 1.5, color: 'ink.soft' }}>
          {t('times.figures.threeMinutesText', {
            bot: format.number(leftOut.botOnly),
            midnight: format.number(leftOut.overMidnight),
            outside: format.number(leftOut.outsideHours),
            running: format.number(leftOut.running),
            low: format.percent(rate.interval.lower, 1),
            high: format.percent(rate.interval.upper, 1),
            n: format.number(rate.size),
          })}
        </Typography>
      )}
    </Panel>
  );
}
