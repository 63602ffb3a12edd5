import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import { TIMED_METRICS } from '../../domain/metrics/metricSamples.ts';
import type { ResponseTimes } from '../../domain/times/timesTypes.ts';
import { useServiceText } from '../serviceText.ts';
import { SetLink } from '../sets/SetLink.tsx';
import type { TimesSearch } from './timesSearch.ts';
import { useExplainReopened } from './useExplainReopened.ts';
import { useSecondsWords } from './useSecondsWords.ts';

type FiguresPanelProps = {
  readonly times: ResponseTimes;
  readonly search: TimesSearch;
  /** Epoch ms as of which it was measured. */
  readonly at: number;
};

/** Every time over everything, and the rate that Taobao goes by. */
export function FiguresPanel({ times, search, at }: FiguresPanelProps) {
  const t = useServiceText();
  const named = (name: string) => t('times.figures.named', { name });
  const format = useFormat();
  const words = useSecondsWords();
  const title = t('times.figures.title');
  const { rate, leftOut } = times.threeMinutes;
  const { reopened } = times;
  const explain = useExplainReopened(search, at);
  const { from, until, clock, counted } = search;
  const all = { from, until, at, by: 'all', key: null } as const;
  const rounds = { of: 'rounds', from, until, at } as const;
  const parts = [
    ['within', rate?.count ?? 0],
    ['late', rate === null ? 0 : rate.size - rate.count],
    ['counted', rate?.size ?? 0],
    ['botOnly', leftOut.botOnly],
    ['overMidnight', leftOut.overMidnight],
    ['outsideHours', leftOut.outsideHours],
    ['running', leftOut.running],
  ] as const;
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
            cell: ({ metric, n }) => (
              <SetLink
                name={t(`times.metrics.${metric}`)}
                set={n === 0 ? null : { of: 'time', metric, clock, counted, ...all }}
              >
                {format.number(n)}
              </SetLink>
            ),
          },
        ]}
      />
      <Typography variant="body2" sx={{ px: 2, pt: 1.5 }}>
        {named(t('times.figures.waiting'))}
        <strong>
          <SetLink
            name={t('times.figures.waiting')}
            set={times.waiting === 0 ? null : { of: 'waiting', at }}
          >
            {format.number(times.waiting)}
          </SetLink>
        </strong>
        {' · '}
        {named(t('times.figures.reopened'))}
        <strong>
          {reopened === null ? (
            t('times.figures.noData')
          ) : (
            <ExplainedNumber
              value={format.percent(reopened.rate, 1)}
              label={t('times.figures.reopened')}
              explanation={() => explain(reopened, 'all', null)}
            />
          )}
        </strong>
        {' · '}
        {named(t('times.figures.threeMinutes'))}
        <strong>{rate === null ? t('times.figures.noData') : format.percent(rate.rate, 1)}</strong>
      </Typography>
      <Typography variant="caption" component="p" sx={{ px: 2, color: 'ink.soft' }}>
        {t('times.figures.threeMinutesText')}
        {rate !== null &&
          ` ${t('times.figures.threeMinutesInterval', {
            low: format.percent(rate.interval.lower, 1),
            high: format.percent(rate.interval.upper, 1),
          })}`}
      </Typography>
      <Box
        component="dl"
        sx={{
          ...{ m: 0, px: 2, pt: 0.5, pb: 1.5, display: 'flex', flexWrap: 'wrap', columnGap: 2 },
          ...{
            typography: 'caption',
            color: 'ink.soft',
            '& dt, & dd': { display: 'inline', m: 0 },
          },
        }}
      >
        {parts.map(([part, n]) => (
          <div key={part}>
            <dt>{named(t(`sets.parts.${part}`))}</dt>
            <dd>
              <SetLink name={t(`sets.parts.${part}`)} set={n === 0 ? null : { ...rounds, part }}>
                {format.number(n)}
              </SetLink>
            </dd>
          </div>
        ))}
      </Box>
    </Panel>
  );
}
