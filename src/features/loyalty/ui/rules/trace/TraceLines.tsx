import { DataTable } from '../../../../../shared/ui/table/DataTable.tsx';
import type { DataColumn } from '../../../../../shared/ui/table/dataColumn.ts';
import { Panel } from '../../../../../shared/ui/Panel.tsx';
import type { OrderTrace } from '../../../domain/rules/orderTrace.ts';
import type { RuleTools } from '../words/ruleTools.ts';

type Line = OrderTrace['lines'][number] & { readonly place: number };

type TraceLinesProps = { readonly tools: RuleTools; readonly lines: OrderTrace['lines'] };

/** The order's points on its lines. */
export function TraceLines({ tools, lines }: TraceLinesProps) {
  const { t, format, currency } = tools;
  const columns: readonly DataColumn<Line>[] = [
    {
      id: 'product',
      head: t('rules.trace.product'),
      cell: ({ product }) => <bdi>{product || '–'}</bdi>,
    },
    {
      id: 'amount',
      head: t('rules.trace.amount'),
      align: 'right',
      cell: ({ amount }) => format.money(amount, currency),
    },
    {
      id: 'points',
      head: t('rules.trace.points'),
      align: 'right',
      cell: ({ points }) => format.number(points),
    },
  ];
  const title = t('rules.trace.lines');
  return (
    <Panel title={title} subtitle={t('rules.trace.linesSubtitle')} padded={false}>
      <DataTable
        label={title}
        columns={columns}
        rows={lines.map((line, place) => ({ ...line, place }))}
        rowKey={({ place }) => String(place)}
      />
    </Panel>
  );
}
