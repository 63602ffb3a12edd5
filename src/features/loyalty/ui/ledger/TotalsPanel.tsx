import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import type { LedgerOverview } from '../../domain/statement/overviewTypes.ts';
import { explainFigure } from '../explain/explainFigure.ts';
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
  const explain = (account: (typeof ACCOUNTS)[number]) =>
    explainFigure(t, {
      value: format.number(totals[account]),
      sentence: t(`explain.kinds.${account}`),
      formula:
        account === 'granted'
          ? t('explain.givenFormula', {
              pending: format.number(totals.pending),
              available: format.number(totals.available),
              reserved: format.number(totals.reserved),
              redeemed: format.number(totals.redeemed),
              expired: format.number(totals.expired),
              clawedBack: format.number(totals.clawedBack),
              owed: format.number(-totals.deficit),
            })
          : t('explain.shareOf', {
              part: format.number(totals[account]),
              whole: format.number(totals.granted),
            }),
      counted: t('explain.entries', {
        entries: format.number(entries),
        members: format.number(members),
      }),
    });
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
            cell: (account) => (
              <ExplainedNumber
                value={format.number(totals[account])}
                label={t(`ledger.totals.${account}`)}
                explanation={() => explain(account)}
              />
            ),
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
