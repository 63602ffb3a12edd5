import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import type { LedgerOverview } from '../../domain/statement/overviewTypes.ts';
import { useLoyaltyText } from '../loyaltyText.ts';

const ACCOUNTS = [
  'granted',
  'pending',
  'available',
  'reserved',
  'redeemed',
  'expired',
  'clawedBack',
  'deficit',
] as const;

/** Where all points are that were ever given. */
export function TotalsPanel({ overview, busy }: { overview: LedgerOverview; busy: boolean }) {
  const t = useLoyaltyText();
  const format = useFormat();
  const { totals, entries, members } = overview;
  const rows = ACCOUNTS.filter((account) => account !== 'deficit' || totals.deficit !== 0);
  return (
    <Panel
      title={t('ledger.totals.title')}
      subtitle={`${t('ledger.totals.subtitle')} · ${t('ledger.totals.entries', {
        entries: format.number(entries),
        members: format.number(members),
      })}`}
      padded={false}
      busy={busy}
    >
      <DataTable
        label={t('ledger.totals.title')}
        rows={rows}
        rowKey={(account) => account}
        columns={[
          {
            id: 'account',
            head: t('ledger.totals.account'),
            cell: (account) => t(`ledger.totals.${account}`),
          },
          {
            id: 'points',
            head: t('ledger.totals.points'),
            align: 'right',
            width: '25%',
            cell: (account) => format.number(totals[account]),
          },
          {
            id: 'share',
            head: t('ledger.totals.share'),
            align: 'right',
            width: '25%',
            cell: (account) =>
              account === 'granted' || totals.granted === 0
                ? ''
                : format.percent(totals[account] / totals.granted),
          },
        ]}
      />
    </Panel>
  );
}
