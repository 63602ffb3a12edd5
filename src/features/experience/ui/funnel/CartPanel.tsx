import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { useCustomerWords } from '../../../../shared/ui/customers/useCustomerWords.ts';
import { CsvDownload } from '../../../../shared/ui/CsvDownload.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import { MOST_CARTS, type CartReport, type LeftCart } from '../../domain/carts/cartTypes.ts';
import { CartValue } from './CartValue.tsx';
import { CustomerCell } from './CustomerCell.tsx';
import { explainCarts } from './explainCarts.ts';
import { Share } from './Share.tsx';
import type { FunnelWords } from './useFunnelWords.ts';

type Props = {
  readonly report: CartReport;
  /** Days in which a cart can still be bought. */
  readonly window: number;
  readonly words: FunnelWords;
  readonly zone: string;
};

/** Carts that were not bought: how many, what was in them, and whose the largest are. */
export function CartPanel({ report, window, words, zone }: Props) {
  const { t, format, money } = words;
  const { left, values, worst } = report;
  const codes = useMemo(
    () => [...new Set(worst.map(({ customer }) => customer))].filter((code) => code >= 0),
    [worst],
  );
  const names = useCustomerWords(codes);
  const title = t('funnel.carts.title');
  const when = ({ at }: LeftCart) => (at === null ? t('funnel.noData') : format.instant(at, zone));
  const rows = worst.map((cart, place) => ({ ...cart, place }));
  return (
    <Panel
      title={title}
      subtitle={t('funnel.carts.subtitle', { count: window, n: window })}
      padded={false}
      tools={
        <CsvDownload
          fileName={t('funnel.carts.file')}
          rows={() => [
            [
              t('funnel.failed.customer'),
              t('funnel.carts.at'),
              t('funnel.carts.things'),
              t('funnel.carts.value'),
            ],
            ...worst.map((cart) => [
              names.get(cart.customer) ?? '',
              when(cart),
              cart.things,
              money(cart.value, cart.currency),
            ]),
          ]}
        />
      }
    >
      <Box sx={{ px: 2, pb: 1.5 }}>
        <Typography variant="body2" component="p">
          {t('funnel.carts.left', {
            count: left.size,
            n: format.number(left.count),
            all: format.number(left.size),
          })}{' '}
          <Share
            of={left}
            words={words}
            explained={{ label: title, explain: () => explainCarts(words, report, window) }}
          />
        </Typography>
        {values.map((value) => (
          <Typography key={value.currency} variant="body2" component="p">
            {t('funnel.carts.total', { count: value.carts, n: format.number(value.carts) })}{' '}
            <CartValue kind="total" value={value} report={report} words={words} />
            {value.carts > 1 && (
              <>
                {' · '}
                {t('funnel.carts.median')}{' '}
                <CartValue kind="median" value={value} report={report} words={words} />
              </>
            )}
          </Typography>
        ))}
        <Typography variant="caption" component="p" sx={{ color: 'ink.soft' }}>
          {(
            [
              ['open', report.open],
              ['emptied', report.emptied],
              ['withoutValue', report.withoutValue],
            ] as const
          )
            .filter(([, count]) => count > 0)
            .map(([what, count]) => t(`funnel.carts.${what}`, { count, n: format.number(count) }))
            .join(' ')}
        </Typography>
      </Box>
      <DataTable
        label={t('funnel.carts.list', { n: format.number(MOST_CARTS) })}
        rows={rows}
        rowKey={({ place }) => String(place)}
        empty={t('funnel.carts.none')}
        columns={[
          {
            id: 'customer',
            head: t('funnel.failed.customer'),
            cell: ({ customer }) => (
              <CustomerCell customer={customer} names={names} words={words} />
            ),
          },
          {
            id: 'at',
            head: t('funnel.carts.at'),
            align: 'right',
            cell: when,
            sortBy: ({ at }) => at ?? 0,
          },
          {
            id: 'things',
            head: t('funnel.carts.things'),
            align: 'right',
            cell: ({ things }) => format.number(things),
            sortBy: ({ things }) => things,
          },
          {
            id: 'value',
            head: t('funnel.carts.value'),
            align: 'right',
            cell: ({ value, currency }) => money(value, currency),
            sortBy: ({ value }) => (Number.isNaN(value) ? -1 : value),
          },
        ]}
      />
    </Panel>
  );
}
