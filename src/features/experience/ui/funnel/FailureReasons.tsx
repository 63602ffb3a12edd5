import { Panel } from '../../../../shared/ui/Panel.tsx';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import type { PaymentReport } from '../../domain/payments/paymentTypes.ts';
import type { FunnelWords } from './useFunnelWords.ts';

type Props = {
  readonly report: PaymentReport;
  /** Name of the method in the files; null for all. */
  readonly method: string | null;
  readonly words: FunnelWords;
};

/** Why tries of the chosen method failed. */
export function FailureReasons({ report, method, words }: Props) {
  const { t, format, named } = words;
  const figures = method === null ? report.all : report.methods.find(({ name }) => name === method);
  const reasons = figures?.reasons ?? [];
  const failures = reasons.reduce((sum, { count }) => sum + count, 0);
  const title = t('funnel.reasons.title', {
    name: method === null ? t('funnel.payments.all') : named(method),
  });
  return (
    <Panel title={title} subtitle={t('funnel.reasons.subtitle')} padded={false}>
      <DataTable
        label={title}
        rows={reasons}
        rowKey={({ name }) => `=${name}`}
        empty={t('funnel.reasons.none')}
        columns={[
          {
            id: 'reason',
            head: t('funnel.reasons.reason'),
            cell: ({ name }) => <bdi>{named(name)}</bdi>,
          },
          {
            id: 'count',
            head: t('funnel.reasons.tries'),
            align: 'right',
            width: 100,
            cell: ({ count }) => format.number(count),
          },
          {
            id: 'share',
            head: t('funnel.reasons.share'),
            align: 'right',
            width: 100,
            cell: ({ count }) => format.percent(count / failures),
          },
        ]}
      />
    </Panel>
  );
}
