import Typography from '@mui/material/Typography';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { CsvDownload } from '../../../../shared/ui/CsvDownload.tsx';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import type { ResponseTimes } from '../../domain/times/timesTypes.ts';
import { useServiceText } from '../serviceText.ts';
import { SetLink } from '../sets/SetLink.tsx';
import type { TimesSearch } from './timesSearch.ts';
import { useExplainReopened } from './useExplainReopened.ts';
import { useGroupName } from './useGroupName.ts';

type ReopenedPanelProps = {
  readonly times: ResponseTimes;
  readonly search: TimesSearch;
  /** Epoch ms as of which it was measured. */
  readonly at: number;
};

/** Of the conversations that were solved those that came back, by agent, channel or hour. */
export function ReopenedPanel({ times, search, at }: ReopenedPanelProps) {
  const t = useServiceText();
  const format = useFormat();
  const nameOf = useGroupName();
  const explain = useExplainReopened(search, at);
  const { by, counted, from, until } = search;
  const set = { of: 'reopened', counted, from, until, at, by } as const;
  const title = t('times.reopened.title');
  const rows = times.reopenedGroups.map(({ key, share }) => ({
    ...{ key, share, name: nameOf(key, by) },
    interval: t('times.reopened.range', {
      low: format.percent(share.interval.lower, 1),
      high: format.percent(share.interval.upper, 1),
    }),
  }));
  return (
    <Panel
      title={title}
      subtitle={t('times.reopened.subtitle')}
      padded={false}
      tools={
        <CsvDownload
          fileName={t('times.reopened.file')}
          rows={() => [
            [
              t(`times.ask.groups.${by}`),
              t('times.reopened.solved'),
              t('times.reopened.reopened'),
              t('times.reopened.share'),
              t('times.reopened.lower'),
              t('times.reopened.upper'),
            ],
            ...rows.map(({ name, share: { size, count, rate, interval } }) => [
              ...[name, size, count, rate, interval.lower, interval.upper],
            ]),
          ]}
        />
      }
    >
      {rows.length === 0 ? (
        <Typography variant="body2" sx={{ px: 2, pb: 2, color: 'ink.soft' }}>
          {t('times.reopened.none')}
        </Typography>
      ) : (
        <DataTable
          label={title}
          rows={rows}
          rowKey={({ key }) => (key === null ? '' : `${typeof key} ${key}`)}
          columns={[
            {
              id: 'name',
              head: t(`times.ask.groups.${by}`),
              cell: ({ name }) => <bdi>{name}</bdi>,
            },
            {
              id: 'solved',
              head: t('times.reopened.solved'),
              align: 'right',
              cell: ({ key, name, share }) => (
                <SetLink
                  name={t('times.reopened.named', { name, what: t('times.reopened.solved') })}
                  set={{ ...set, part: 'solved', key }}
                >
                  {format.number(share.size)}
                </SetLink>
              ),
              sortBy: ({ share }) => share.size,
            },
            {
              id: 'reopened',
              head: t('times.reopened.reopened'),
              align: 'right',
              cell: ({ key, name, share }) => (
                <SetLink
                  name={t('times.reopened.named', { name, what: t('times.reopened.reopened') })}
                  set={share.count === 0 ? null : { ...set, part: 'reopened', key }}
                >
                  {format.number(share.count)}
                </SetLink>
              ),
              sortBy: ({ share }) => share.count,
            },
            {
              id: 'share',
              head: t('times.reopened.share'),
              align: 'right',
              cell: ({ key, name, share }) => (
                <strong>
                  <ExplainedNumber
                    value={format.percent(share.rate, 1)}
                    label={t('times.reopened.named', { name, what: t('times.reopened.share') })}
                    explanation={() => explain(share, by, key)}
                  />
                </strong>
              ),
              sortBy: ({ share }) => share.rate,
            },
            {
              id: 'interval',
              head: t('times.reopened.interval'),
              align: 'right',
              cell: ({ interval }) => interval,
            },
          ]}
        />
      )}
    </Panel>
  );
}
