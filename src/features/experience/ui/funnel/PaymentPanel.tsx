import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { CsvDownload } from '../../../../shared/ui/CsvDownload.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import type { PaymentFigures, PaymentReport } from '../../domain/payments/paymentTypes.ts';
import { explainShare } from './explainShare.ts';
import type { ChangeFunnel } from './funnelSearch.ts';
import { Share } from './Share.tsx';
import type { FunnelWords } from './useFunnelWords.ts';

type Props = {
  readonly report: PaymentReport;
  readonly words: FunnelWords;
  readonly change: ChangeFunnel;
};

type Row = PaymentFigures & {
  readonly key: string;
  /** Name in the files; null for all methods. */
  readonly method: string | null;
  readonly name: string;
};

/** How paying went by method: tries, success, failures before it, and why. */
export function PaymentPanel({ report, words, change }: Props) {
  const { t, format, named } = words;
  const title = t('funnel.payments.title');
  const rows: Row[] = [
    { ...report.all, key: '*', method: null, name: t('funnel.payments.all') },
    ...report.methods.map((figures) => ({
      ...figures,
      key: `=${figures.name}`,
      method: figures.name,
      name: named(figures.name),
    })),
  ];
  const share = (kind: 'paid' | 'firstTry', head: string) => (row: Row) => (
    <Share
      of={row[kind]}
      words={words}
      explained={{
        label: `${head}, ${row.name}`,
        explain: () =>
          explainShare(words, row[kind], {
            kind,
            name: row.name,
            counted: t('explained.paymentCounted'),
            leftOut: t('explained.paymentLeftOut'),
          }),
      }}
    />
  );
  const before = ({ failedBefore }: Row) =>
    Number.isNaN(failedBefore) ? t('funnel.noData') : format.number(failedBefore, 2);
  const why = ({ reasons }: Row) =>
    reasons
      .slice(0, 2)
      .map(({ name, count }) => `${named(name)} ${format.number(count)}`)
      .join(', ');
  return (
    <Panel
      title={title}
      subtitle={t('funnel.payments.subtitle')}
      padded={false}
      tools={
        <CsvDownload
          fileName={t('funnel.payments.file')}
          rows={() => [
            [
              t('funnel.ask.groups.method'),
              t('funnel.payments.checkouts'),
              t('funnel.payments.tries'),
              t('funnel.payments.paid'),
              t('funnel.table.low'),
              t('funnel.table.high'),
              t('funnel.payments.firstTry'),
              t('funnel.payments.before'),
              t('funnel.payments.reasons'),
            ],
            ...rows.map((row) => [
              row.name,
              row.paid.size,
              row.tries,
              known(row.paid.rate),
              known(row.paid.interval.lower),
              known(row.paid.interval.upper),
              known(row.firstTry.rate),
              known(row.failedBefore),
              row.reasons.map(({ name, count }) => `${named(name)} ${count}`).join(', '),
            ]),
          ]}
        />
      }
    >
      <DataTable
        label={title}
        rows={rows}
        rowKey={({ key }) => key}
        empty={t('funnel.payments.none')}
        columns={[
          {
            id: 'method',
            head: t('funnel.ask.groups.method'),
            cell: ({ method, name }) => (
              <Link
                component="button"
                type="button"
                variant="body2"
                aria-label={t('funnel.payments.show', { name })}
                onClick={() => {
                  change({ method });
                }}
              >
                <bdi>{name}</bdi>
              </Link>
            ),
          },
          {
            id: 'checkouts',
            head: t('funnel.payments.checkouts'),
            align: 'right',
            cell: ({ paid }) => format.number(paid.size),
            sortBy: ({ paid }) => paid.size,
          },
          {
            id: 'tries',
            head: t('funnel.payments.tries'),
            align: 'right',
            cell: ({ tries }) => format.number(tries),
            sortBy: ({ tries }) => tries,
          },
          {
            id: 'paid',
            head: t('funnel.payments.paid'),
            align: 'right',
            cell: share('paid', t('funnel.payments.paid')),
            sortBy: ({ paid }) => (paid.size === 0 ? -1 : paid.rate),
          },
          {
            id: 'firstTry',
            head: t('funnel.payments.firstTry'),
            align: 'right',
            cell: share('firstTry', t('funnel.payments.firstTry')),
            sortBy: ({ firstTry }) => (firstTry.size === 0 ? -1 : firstTry.rate),
          },
          {
            id: 'before',
            head: t('funnel.payments.before'),
            align: 'right',
            cell: before,
            sortBy: ({ failedBefore }) => (Number.isNaN(failedBefore) ? -1 : failedBefore),
          },
          {
            id: 'reasons',
            head: t('funnel.payments.reasons'),
            cell: (row) => <bdi>{why(row)}</bdi>,
          },
        ]}
      />
      {report.withoutResult > 0 && (
        <Typography variant="caption" component="p" sx={{ px: 2, py: 1.5, color: 'ink.soft' }}>
          {t('funnel.payments.withoutResult', {
            count: report.withoutResult,
            n: format.number(report.withoutResult),
          })}
        </Typography>
      )}
    </Panel>
  );
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
