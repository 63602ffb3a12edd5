import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { useCustomerWords } from '../../../../shared/ui/customers/useCustomerWords.ts';
import { CsvDownload } from '../../../../shared/ui/CsvDownload.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import {
  MOST_FAILED,
  type FailedCustomer,
  type PaymentReport,
} from '../../domain/payments/paymentTypes.ts';
import { CustomerCell } from './CustomerCell.tsx';
import type { FunnelWords } from './useFunnelWords.ts';

type Props = {
  readonly report: PaymentReport;
  /** Name of the method in the files; null for all. */
  readonly method: string | null;
  readonly words: FunnelWords;
  readonly zone: string;
};

/** Customers who gave up paying, to be asked or helped. */
export function FailedCustomersPanel({ report, method, words, zone }: Props) {
  const { t, format, named, money } = words;
  const { failed, failedCount, failedUnknown } = report;
  const names = useCustomerWords(useMemo(() => failed.map(({ customer }) => customer), [failed]));
  const title = t('funnel.failed.title', {
    name: method === null ? t('funnel.payments.all') : named(method),
  });
  const when = ({ at }: FailedCustomer) =>
    at === null ? t('funnel.noData') : format.instant(at, zone);
  const later = ({ paidLater }: FailedCustomer) => t(`funnel.failed.${paidLater ? 'yes' : 'no'}`);
  return (
    <Panel
      title={title}
      subtitle={t('funnel.failed.subtitle', {
        n: format.number(Math.min(failedCount, MOST_FAILED)),
        all: format.number(failedCount),
      })}
      padded={false}
      tools={
        <CsvDownload
          fileName={t('funnel.failed.file')}
          rows={() => [
            [
              t('funnel.failed.customer'),
              t('funnel.failed.last'),
              t('funnel.failed.tries'),
              t('funnel.ask.groups.method'),
              t('funnel.reasons.reason'),
              t('funnel.failed.amount'),
              t('funnel.failed.later'),
            ],
            ...failed.map((row) => [
              names.get(row.customer) ?? '',
              when(row),
              row.failures,
              named(row.method),
              named(row.reason),
              money(row.amount, row.currency),
              later(row),
            ]),
          ]}
        />
      }
    >
      <DataTable
        label={title}
        rows={failed}
        rowKey={({ customer }) => String(customer)}
        empty={t('funnel.failed.none')}
        columns={[
          {
            id: 'customer',
            head: t('funnel.failed.customer'),
            cell: ({ customer }) => (
              <CustomerCell customer={customer} names={names} words={words} />
            ),
          },
          {
            id: 'last',
            head: t('funnel.failed.last'),
            align: 'right',
            cell: when,
            sortBy: ({ at }) => at ?? 0,
          },
          {
            id: 'tries',
            head: t('funnel.failed.tries'),
            align: 'right',
            cell: ({ failures }) => format.number(failures),
            sortBy: ({ failures }) => failures,
          },
          {
            id: 'method',
            head: t('funnel.ask.groups.method'),
            cell: (row) => <bdi>{named(row.method)}</bdi>,
          },
          {
            id: 'reason',
            head: t('funnel.reasons.reason'),
            cell: ({ reason }) => <bdi>{named(reason)}</bdi>,
          },
          {
            id: 'amount',
            head: t('funnel.failed.amount'),
            align: 'right',
            cell: ({ amount, currency }) => money(amount, currency),
            sortBy: ({ amount }) => (Number.isNaN(amount) ? -1 : amount),
          },
          { id: 'later', head: t('funnel.failed.later'), cell: later },
        ]}
      />
      {failedUnknown > 0 && (
        <Typography variant="caption" component="p" sx={{ px: 2, py: 1.5, color: 'ink.soft' }}>
          {t('funnel.failed.unknown', { count: failedUnknown, n: format.number(failedUnknown) })}
        </Typography>
      )}
    </Panel>
  );
}
