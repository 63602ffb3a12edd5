import Typography from '@mui/material/Typography';
import { CsvDownload } from '../../../../shared/ui/CsvDownload.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import type { DataColumn } from '../../../../shared/ui/table/dataColumn.ts';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import {
  MOST_GROUPS,
  type FunnelGroup,
  type FunnelReport,
  type StepFigures,
} from '../../domain/funnel/funnelTypes.ts';
import { explainShare } from './explainShare.ts';
import { Share } from './Share.tsx';
import { partsOf, type FunnelWords } from './useFunnelWords.ts';

type Props = {
  readonly report: FunnelReport;
  readonly by: FunnelGroup;
  /** Days from the first step to the last. */
  readonly window: number;
  readonly words: FunnelWords;
};

type Row = StepFigures & {
  readonly key: string;
  readonly name: string;
  /** The first step: a share of itself, with no step before it. */
  readonly isFirst: boolean;
};

/** Each step of each group: people, shares with their interval, and how long it takes. */
export function FunnelTable({ report, by, window, words }: Props) {
  const { t, format, span } = words;
  const title = t('funnel.table.title');
  const parts = partsOf(words, by, report);
  const rows: Row[] = parts.flatMap(({ key, name, steps }) =>
    steps.map((figures, place) => ({
      ...figures,
      key: `${key} ${figures.step}`,
      name,
      isFirst: place === 0,
    })),
  );
  const share = (kind: 'ofPrevious' | 'ofFirst', head: string) => (row: Row) => {
    if (row.isFirst) return '';
    const name = t(`funnel.steps.${row.step}`);
    const explain = () =>
      explainShare(words, row[kind], {
        kind,
        name,
        counted: t('explained.funnelCounted', { days: window }),
        leftOut: t('explained.funnelLeftOut', { days: window }),
      });
    return (
      <Share
        of={row[kind]}
        words={words}
        explained={{ label: `${head}, ${row.name}, ${name}`, explain }}
      />
    );
  };
  const group: DataColumn<Row> = {
    id: 'group',
    head: t(`funnel.ask.groups.${by}`),
    cell: ({ name }) => <bdi>{name}</bdi>,
  };
  const columns: DataColumn<Row>[] = [
    ...(by === 'none' ? [] : [group]),
    {
      id: 'step',
      head: t('funnel.table.step'),
      cell: ({ step }) => t(`funnel.steps.${step}`),
    },
    {
      id: 'people',
      head: t('funnel.table.people'),
      align: 'right',
      cell: ({ ofFirst }) => format.number(ofFirst.count),
    },
    {
      id: 'previous',
      head: t('funnel.table.ofPrevious'),
      align: 'right',
      cell: share('ofPrevious', t('funnel.table.ofPrevious')),
    },
    {
      id: 'first',
      head: t('funnel.table.ofFirst'),
      align: 'right',
      cell: share('ofFirst', t('funnel.table.ofFirst')),
    },
    {
      id: 'time',
      head: t('funnel.table.time'),
      align: 'right',
      cell: ({ isFirst, medianTime }) => (isFirst ? '' : span(medianTime)),
    },
  ];
  const known = (value: number) => (Number.isNaN(value) ? null : value);
  return (
    <Panel
      title={title}
      subtitle={t('funnel.table.subtitle')}
      padded={false}
      tools={
        <CsvDownload
          fileName={t('funnel.table.file')}
          rows={() => [
            [
              t(`funnel.ask.groups.${by}`),
              t('funnel.table.step'),
              t('funnel.table.people'),
              t('funnel.table.ofPrevious'),
              t('funnel.table.ofFirst'),
              t('funnel.table.low'),
              t('funnel.table.high'),
              t('funnel.table.seconds'),
            ],
            ...rows.map(({ name, step, ofFirst, ofPrevious, medianTime }) => [
              name,
              t(`funnel.steps.${step}`),
              ofFirst.count,
              known(ofPrevious.rate),
              known(ofFirst.rate),
              known(ofFirst.interval.lower),
              known(ofFirst.interval.upper),
              known(medianTime / 1000),
            ]),
          ]}
        />
      }
    >
      <DataTable label={title} rows={rows} rowKey={({ key }) => key} columns={columns} />
      <Notes report={report} words={words} />
    </Panel>
  );
}

/** Time to convert, and what takes no part. */
function Notes({ report, words: { t, format, span } }: Pick<Props, 'report' | 'words'>) {
  const left = (
    [
      ['outOfOrder', report.outOfOrder],
      ['withoutTime', report.withoutTime],
      ['later', report.later],
      ['groups', Math.max(0, report.groupCount - MOST_GROUPS)],
    ] as const
  )
    .filter(([, count]) => count > 0)
    .map(([what, count]) => t(`funnel.leftOut.${what}`, { count, n: format.number(count) }));
  const total = report.all.medianTotal;
  const notes = Number.isNaN(total) ? left : [t('funnel.total', { time: span(total) }), ...left];
  if (notes.length === 0) return null;
  return (
    <Typography variant="caption" component="p" sx={{ px: 2, py: 1.5, color: 'ink.soft' }}>
      {notes.join(' ')}
    </Typography>
  );
}
