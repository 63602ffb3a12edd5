import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import type { DataColumn } from '../../../../shared/ui/table/dataColumn.ts';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import type { CustomerOrders } from '../../domain/retentionTypes.ts';
import { LINES_PARAMETER } from '../retentionAddress.ts';
import { useRetentionText } from '../retentionText.ts';
import type { Shop } from '../useShop.ts';
import { lineFits, readLineChoice } from './lineChoice.ts';
import { LineChoiceNote } from './LineChoiceNote.tsx';
import { orderedLines, orderLineFields, type OrderedLine } from './orderLineFields.ts';

type OrderTableProps = {
  readonly orders: CustomerOrders;
  readonly shop: Shop;
};

/** Every line of a customer's orders, newest order first; or those that the address chooses. */
export function OrderTable({ orders, shop }: OrderTableProps) {
  const t = useRetentionText();
  const format = useFormat();
  const [params] = useSearchParams();
  const wanted = params.get(LINES_PARAMETER) ?? '';
  const choice = useMemo(() => readLineChoice(wanted), [wanted]);
  const lines = useMemo(() => orderedLines(orders.orders), [orders]);
  const listed = useMemo(
    () => (choice === null ? lines : lines.filter(({ line }) => lineFits(choice, line))),
    [lines, choice],
  );
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
    <>
      {choice && (
        <LineChoiceNote
          customer={orders.customer}
          choice={choice}
          shown={listed.length}
          all={lines.length}
        />
      )}
      <DataTable
        label={t('customer.orders')}
        columns={columns}
        rows={listed}
        rowKey={({ place }) => String(place)}
      />
    </>
  );
}
