import Link from '@mui/material/Link';
import { useMemo } from 'react';
import { Link as RouterLink } from 'react-router';
import type { ShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useCustomerWords } from '../../../../shared/ui/customers/useCustomerWords.ts';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import type { PostingRow } from '../../domain/posting/postTypes.ts';
import { useLoyaltyText } from '../loyaltyText.ts';
import { memberAddress } from '../members/memberAddress.ts';
import { traceAddress } from '../rules/trace/traceSearch.ts';

type PostingRowsProps = {
  readonly rows: readonly PostingRow[];
  /** Entries in all. */
  readonly booked: number;
  readonly shop: ShopSettings;
  readonly nameOf: (version: string) => string;
};

/** The first entries of a posting; an order leads to why it earns what it earns. */
export function PostingRows({ rows, booked, shop, nameOf }: PostingRowsProps) {
  const t = useLoyaltyText();
  const format = useFormat();
  const members = useMemo(() => [...new Set(rows.map(({ member }) => member))], [rows]);
  const names = useCustomerWords(members);
  const label = t('ledger.preview.first', {
    shown: format.number(rows.length),
    all: format.number(booked),
  });
  return (
    <DataTable
      label={label}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'member',
          head: t('ledger.preview.member'),
          cell: ({ member }) => (
            <Link component={RouterLink} to={memberAddress(member)}>
              {names.get(member) ?? '…'}
            </Link>
          ),
        },
        {
          id: 'what',
          head: t('ledger.preview.what'),
          cell: ({ kind, pending }) => t(`ledger.preview.kinds.${pending ? 'pending' : kind}`),
        },
        {
          id: 'order',
          head: t('ledger.preview.order'),
          cell: ({ order }) =>
            order === null ? (
              ''
            ) : (
              <Link component={RouterLink} to={traceAddress(order)}>
                {order}
              </Link>
            ),
        },
        {
          id: 'points',
          head: t('ledger.preview.points'),
          align: 'right',
          width: 90,
          cell: ({ points }) => format.number(points),
        },
        {
          id: 'version',
          head: t('ledger.preview.version'),
          cell: ({ kind, version }) => (kind === 'grant' ? nameOf(version) : ''),
        },
        {
          id: 'at',
          head: t('ledger.preview.at'),
          cell: ({ at }) => format.day(format.civilDayAt(at, shop.zone)),
        },
      ]}
    />
  );
}
