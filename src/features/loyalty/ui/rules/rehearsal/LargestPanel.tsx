import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import { useShopSettings } from '../../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../../shared/data/workspaceContext.tsx';
import { DataTable } from '../../../../../shared/ui/table/DataTable.tsx';
import type { DataColumn } from '../../../../../shared/ui/table/dataColumn.ts';
import { Panel } from '../../../../../shared/ui/Panel.tsx';
import type { ExtremeOrder } from '../../../domain/rehearsal/rehearsalTypes.ts';
import { traceAddress } from '../trace/traceSearch.ts';
import type { RehearsalScope } from './rehearsalScope.ts';

/** The extremes: which orders would earn most, and how many nothing. */
export function LargestPanel({ scope }: { readonly scope: RehearsalScope }) {
  const { tools, result, figures } = scope;
  const { t, format, currency } = tools;
  const { db } = useWorkspace();
  const zone = useShopSettings(db)?.zone ?? 'UTC';
  const columns: readonly DataColumn<ExtremeOrder>[] = [
    {
      id: 'order',
      head: t('rules.rehearsal.order'),
      cell: ({ order }) => (
        <Link component={RouterLink} to={traceAddress(order)}>
          {order}
        </Link>
      ),
    },
    { id: 'at', head: t('rules.rehearsal.when'), cell: ({ at }) => format.instant(at, zone) },
    {
      id: 'total',
      head: t('rules.rehearsal.total'),
      align: 'right',
      cell: ({ total }) => format.money(total, currency),
    },
    {
      id: 'live',
      head: t('rules.rehearsal.livePoints'),
      align: 'right',
      cell: ({ live }) => format.number(live),
    },
    {
      id: 'draft',
      head: t('rules.rehearsal.draftPoints'),
      align: 'right',
      cell: ({ draft }) => <strong>{format.number(draft)}</strong>,
    },
    {
      id: 'change',
      head: t('rules.rehearsal.change'),
      align: 'right',
      cell: ({ live, draft }) => figures.change('count', draft - live),
    },
  ];
  const title = t('rules.rehearsal.largest');
  return (
    <Panel title={title} padded={false}>
      <DataTable
        label={title}
        columns={columns}
        rows={result.largest}
        rowKey={({ order }) => order}
        empty={t('rules.rehearsal.noOrders')}
      />
      <Typography variant="caption" component="p" sx={{ px: 2, py: 1.5, color: 'ink.faint' }}>
        {t('rules.rehearsal.zero', {
          n: format.number(result.orders),
          live: format.number(result.withoutPoints.live),
          draft: format.number(result.withoutPoints.draft),
        })}
      </Typography>
    </Panel>
  );
}
