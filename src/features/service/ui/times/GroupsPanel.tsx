import Link from '@mui/material/Link';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { CsvDownload } from '../../../../shared/ui/CsvDownload.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import type { ResponseTimes } from '../../domain/times/timesTypes.ts';
import { useServiceText } from '../serviceText.ts';
import { SetLink } from '../sets/SetLink.tsx';
import type { TimesSearch } from './timesSearch.ts';
import { useGroupName } from './useGroupName.ts';
import { useSecondsWords } from './useSecondsWords.ts';

type Props = {
  readonly times: ResponseTimes;
  readonly search: TimesSearch;
  readonly change: (patch: Partial<TimesSearch>) => void;
  /** Epoch ms as of which it was measured. */
  readonly at: number;
};

/** The time that was asked for, by agent, channel or hour. */
export function GroupsPanel({ times, search, change, at }: Props) {
  const t = useServiceText();
  const format = useFormat();
  const words = useSecondsWords();
  const nameOf = useGroupName();
  const { by, metric, clock, counted, from, until } = search;
  const set = { of: 'time', metric, clock, counted, from, until, at, by } as const;
  const title = t(`times.groups.titles.${by}`);
  const rows = times.groups.map((group, place) => ({
    ...group,
    place,
    name: nameOf(group.key, by),
  }));
  return (
    <Panel
      title={title}
      subtitle={t(`times.about.${metric}`)}
      padded={false}
      tools={
        <CsvDownload
          fileName={t('times.groups.file')}
          rows={() => [
            [
              t(`times.ask.groups.${by}`),
              `${t('times.figures.median')} (s)`,
              `${t('times.figures.p90')} (s)`,
              `${t('times.figures.mean')} (s)`,
              t('times.figures.n'),
              t('times.groups.conversations'),
            ],
            ...rows.map(({ name, summary, conversations }) => [
              name,
              summary.median,
              summary.p90,
              summary.mean,
              summary.n,
              conversations,
            ]),
          ]}
        />
      }
    >
      <DataTable
        label={title}
        rows={rows}
        rowKey={({ place }) => String(place)}
        columns={[
          {
            id: 'name',
            head: t(`times.ask.groups.${by}`),
            cell: ({ name }) => <bdi>{name}</bdi>,
          },
          {
            id: 'median',
            head: t('times.figures.median'),
            align: 'right',
            cell: ({ summary }) => <strong>{words(summary.median)}</strong>,
            sortBy: ({ summary }) => summary.median ?? -1,
          },
          {
            id: 'p90',
            head: t('times.figures.p90'),
            align: 'right',
            cell: ({ summary }) => words(summary.p90),
            sortBy: ({ summary }) => summary.p90 ?? -1,
          },
          {
            id: 'n',
            head: t('times.figures.n'),
            align: 'right',
            cell: ({ key, name, summary }) => (
              <SetLink name={name} set={{ ...set, key }}>
                {format.number(summary.n)}
              </SetLink>
            ),
            sortBy: ({ summary }) => summary.n,
          },
          {
            id: 'conversations',
            head: t('times.groups.conversations'),
            align: 'right',
            cell: ({ place, name, conversations }) => (
              <Link
                component="button"
                type="button"
                variant="body2"
                aria-label={`${format.number(conversations)}: ${t('times.groups.show', { name })}`}
                onClick={() => {
                  change({ group: place });
                }}
              >
                {format.number(conversations)}
              </Link>
            ),
            sortBy: ({ conversations }) => conversations,
          },
        ]}
      />
    </Panel>
  );
}
