import type { ShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import type { Lot } from '../../domain/ledger/memberPoints.ts';
import { useLoyaltyText } from '../loyaltyText.ts';
import { useLineWords } from './useLineWords.ts';

/** A member's lots, those that are spent first on top; used-up ones come last. */
export function LotsTable({ lots, shop }: { lots: readonly Lot[]; shop: ShopSettings }) {
  const t = useLoyaltyText();
  const format = useFormat();
  const words = useLineWords(shop);
  const usable = (lot: Lot) => {
    const left = lot.available + lot.pending;
    if (left === 0) {
      return t(lot.expired > 0 ? 'members.statement.expired' : 'members.statement.usedUp');
    }
    const until =
      lot.expiresAt === null
        ? t('members.statement.never')
        : t('members.statement.until', { day: words.lastDay(lot.expiresAt) });
    if (lot.pending === 0) return until;
    const from = format.day(format.civilDayAt(lot.availableAt, shop.zone));
    return `${t('members.statement.from', { day: from })} · ${until}`;
  };
  return (
    <DataTable<Lot>
      label={t('members.statement.lots')}
      rows={[...lots].sort(byUse)}
      rowKey={({ id }) => id}
      columns={[
        { id: 'lot', head: t('members.statement.lot'), cell: ({ id }) => words.source(id) },
        {
          id: 'given',
          head: t('members.statement.given'),
          align: 'right',
          width: 90,
          cell: ({ granted }) => format.number(granted),
        },
        {
          id: 'left',
          head: t('members.statement.left'),
          align: 'right',
          width: 90,
          cell: ({ available, pending }) => format.number(available + pending),
        },
        { id: 'usable', head: t('members.statement.usable'), cell: usable },
      ]}
    />
  );
}

function byUse(a: Lot, b: Lot): number {
  const empty = Number(a.available + a.pending === 0) - Number(b.available + b.pending === 0);
  if (empty !== 0) return empty;
  const [first, second] = [a.expiresAt ?? Infinity, b.expiresAt ?? Infinity];
  return first === second ? a.availableAt - b.availableAt : first - second;
}
