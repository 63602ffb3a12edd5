import { useMemo } from 'react';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import type { DataColumn } from '../../../../shared/ui/table/dataColumn.ts';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import type { CustomerOrder } from '../../domain/retentionTypes.ts';
import { useRetentionText } from '../retentionText.ts';
import type { Shop } from '../useShop.ts';
import { orderedLines, orderLineFields, type OrderedLine } from './orderLineFields.ts';

type OrderTableProps = {
  readonly orders: readonly CustomerOrder[];
  readonly shop: Shop;
};

/** Every line of a customer's orders, newest order first. */
export function OrderTable({ orders, shop }: OrderTableProps) {
  const t = useRetentionText();
  const format = useFormat();
  const lines = useMemo(() => orderedLines(orders), [orders]);
  const columns = useMemo(
    () =>
      orderLineFields({ t, format, ...shop }, lines).map((field): DataColumn<OrderedLine> => ({
        id: field.id,
        head: field.head,
        ...(field.right ? { align: 'right' } : {}),
        cell: field.text,
        sortBy: field.value,
      })),
    [t, format, shop, lines],
  );
  return (
    <DataTable
      label={t('customer.orders')}
      columns={columns}
      rows={lines}
      rowKey={({ place }) => String(place)}
    />
  );
}
