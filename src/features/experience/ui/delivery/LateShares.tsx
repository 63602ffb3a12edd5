import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { CsvDownload } from '../../../../shared/ui/CsvDownload.tsx';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import type { Explanation } from '../../../../shared/ui/explanation.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import type { DeliveryFigures, DeliveryReport } from '../../domain/delivery/deliveryTypes.ts';
import { useExperienceText } from '../experienceText.ts';
import { intervalText } from '../intervalText.ts';
import type { DeliverySearch } from './deliverySearch.ts';
import { explainMedian } from './explainMedian.ts';

type Props = {
  readonly report: DeliveryReport;
  readonly search: DeliverySearch;
  readonly change: (patch: Partial<DeliverySearch>) => void;
};

type Row = DeliveryFigures & { readonly key: string; readonly name: string };

/** Late shares of each group with their interval, all parcels first. */
export function LateShares({ report, search: { by, days }, change }: Props) {
  const t = useExperienceText();
  const format = useFormat();
  const title = t('delivery.table.title', { by: t(`delivery.groups.${by}`) });
  const rows: Row[] = [
    { ...report.all, key: '*', name: t('delivery.table.all') },
    ...report.groups.map((group) => ({
      ...group,
      key: `=${group.name}`,
      name: group.name === '' ? t('delivery.unknown') : group.name,
    })),
  ];
  const whole = (value: number) => format.number(value, 1);
  const bounds = ({ late: { interval } }: Row) => intervalText(format, interval);
  const explain = (row: Row): Explanation => ({
    value: format.percent(row.late.rate),
    state: 'estimate',
    interval: t('delivery.explained.interval', { bounds: bounds(row) }),
    sentence: t('delivery.explained.sentence', { name: row.name }),
    facts: [
      {
        term: t('delivery.explained.formula'),
        detail: t('delivery.explained.counts', {
          late: format.number(row.late.count),
          due: format.number(row.late.size),
        }),
      },
      { term: t('delivery.explained.late'), detail: t('delivery.explained.lateText') },
      {
        term: t('delivery.period'),
        detail: days === 0 ? t('period.all') : t('period.last', { n: days }),
      },
      { term: t('delivery.explained.method'), detail: t('delivery.explained.methodText') },
    ],
  });
  const middle = (row: Row, kind: 'transit' | 'delay') => {
    const value = kind === 'transit' ? row.medianTransit : row.medianDelay;
    if (Number.isNaN(value)) return t('delivery.figures.none');
    return (
      <ExplainedNumber
        value={whole(value)}
        label={`${t(`delivery.figures.${kind}`)}, ${row.name}`}
        explanation={() => explainMedian({ t, format }, row, kind, whole(value))}
      />
    );
  };
  const share = (row: Row) =>
    row.late.size === 0 ? (
      t('delivery.figures.none')
    ) : (
      <>
        <ExplainedNumber
          value={format.percent(row.late.rate)}
          label={`${t('delivery.table.lateShare')}, ${row.name}`}
          explanation={() => explain(row)}
          sx={{ fontWeight: 600 }}
        />{' '}
        <Typography component="span" variant="caption" sx={{ color: 'ink.soft' }}>
          {bounds(row)}
        </Typography>
      </>
    );
  return (
    <Panel
      title={title}
      subtitle={t('delivery.table.subtitle')}
      padded={false}
      tools={
        <CsvDownload
          fileName={t('delivery.table.file')}
          rows={() => [
            [
              t(`delivery.groups.${by}`),
              t('delivery.table.parcels'),
              t('delivery.table.due'),
              t('delivery.table.late'),
              t('delivery.table.lateShare'),
              t('delivery.table.low'),
              t('delivery.table.high'),
              t('delivery.figures.delay'),
              t('delivery.figures.transit'),
              t('delivery.figures.missing'),
            ],
            ...rows.map(({ name, parcels, late, medianDelay, medianTransit, missing }) => [
              name,
              parcels,
              late.size,
              late.count,
              known(late.rate),
              known(late.interval.lower),
              known(late.interval.upper),
              known(medianDelay),
              known(medianTransit),
              missing,
            ]),
          ]}
        />
      }
    >
      <DataTable
        label={title}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          {
            id: 'name',
            head: t(`delivery.groups.${by}`),
            cell: ({ name }) => <bdi>{name}</bdi>,
          },
          {
            id: 'due',
            head: t('delivery.table.due'),
            align: 'right',
            cell: ({ late }) => format.number(late.size),
            sortBy: ({ late }) => late.size,
          },
          {
            id: 'late',
            head: t('delivery.table.late'),
            align: 'right',
            cell: ({ key, name, late }) =>
              key === '*' ? (
                format.number(late.count)
              ) : (
                <Link
                  component="button"
                  type="button"
                  variant="body2"
                  aria-label={`${format.number(late.count)}: ${t('delivery.table.show', { name })}`}
                  onClick={() => {
                    change({ group: key.slice(1) });
                  }}
                >
                  {format.number(late.count)}
                </Link>
              ),
            sortBy: ({ late }) => late.count,
          },
          {
            id: 'share',
            head: t('delivery.table.lateShare'),
            align: 'right',
            cell: share,
            sortBy: ({ late }) => (late.size === 0 ? -1 : late.rate),
          },
          {
            id: 'delay',
            head: t('delivery.figures.delay'),
            align: 'right',
            cell: (row) => middle(row, 'delay'),
            sortBy: ({ medianDelay }) => (Number.isNaN(medianDelay) ? -1 : medianDelay),
          },
          {
            id: 'transit',
            head: t('delivery.figures.transit'),
            align: 'right',
            cell: (row) => middle(row, 'transit'),
            sortBy: ({ medianTransit }) => (Number.isNaN(medianTransit) ? -1 : medianTransit),
          },
          {
            id: 'missing',
            head: t('delivery.figures.missing'),
            align: 'right',
            cell: ({ missing, lost }) => (
              <span
                title={t('delivery.figures.missingText', {
                  count: lost,
                  n: format.number(lost),
                })}
              >
                {format.number(missing)}
              </span>
            ),
            sortBy: ({ missing }) => missing,
          },
        ]}
      />
      <LeftOut report={report} />
    </Panel>
  );
}

/** What takes no part, where there is any. */
function LeftOut({ report }: { readonly report: DeliveryReport }) {
  const t = useExperienceText();
  const format = useFormat();
  const words = (
    [
      ['promise', report.withoutPromise],
      ['sentBack', report.sentBack],
      ['impossible', report.impossible],
    ] as const
  )
    .filter(([, count]) => count > 0)
    .map(([what, count]) => t(`delivery.leftOut.${what}`, { count, n: format.number(count) }));
  if (words.length === 0) return null;
  return (
    <Typography variant="caption" component="p" sx={{ px: 2, py: 1.5, color: 'ink.soft' }}>
      {words.join(' · ')}. {t('delivery.leftOut.after')}
    </Typography>
  );
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
