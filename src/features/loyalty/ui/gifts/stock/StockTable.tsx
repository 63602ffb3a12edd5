import { useMemo } from 'react';
import type { ShopSettings } from '../../../../../shared/data/shopSettings.ts';
import { instantToDay } from '../../../../../shared/domain/time/instantToDay.ts';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { useLanguage } from '../../../../../shared/i18n/useLanguage.ts';
import { StatChip } from '../../../../../shared/ui/StatChip.tsx';
import { DataTable } from '../../../../../shared/ui/table/DataTable.tsx';
import { useNow } from '../../../../../shared/ui/useNow.ts';
import { stockOn, type GiftShelf } from '../../../data/gifts/giftShelf.ts';
import { pacePerDay, runOutDay } from '../../../domain/gifts/demand.ts';
import { giftPrice } from '../../../domain/gifts/giftPrice.ts';
import { hasCodes, type Gift } from '../../../../../shared/domain/gifts/giftSchema.ts';
import { availableOf } from '../../../../../shared/domain/gifts/stock.ts';
import { ledgerZone } from '../../../domain/ledger/ledgerZone.ts';
import { useLoyaltyText } from '../../loyaltyText.ts';
import { giftAddress } from '../giftsSearch.ts';
import { giftName } from '../../../../../shared/ui/gifts/giftName.ts';
import { RunOut } from './RunOut.tsx';

type StockTableProps = {
  readonly gifts: readonly Gift[];
  readonly shelf: GiftShelf;
  readonly shop: Pick<ShopSettings, 'zone' | 'currency'>;
};

type StockRow = {
  readonly gift: Gift;
  readonly name: string;
  readonly points: number;
  readonly available: number;
  readonly reserved: number | null;
  readonly perDay: number | null;
  readonly runsOut: number | null;
};

/** Each gift of the catalogue: price, cost, what is left of it, and for how long. */
export function StockTable({ gifts, shelf, shop: { zone, currency } }: StockTableProps) {
  const t = useLoyaltyText();
  const format = useFormat();
  const language = useLanguage();
  const now = useNow();
  const { rows, today } = useMemo(() => {
    const days = ledgerZone(zone, now);
    const day = instantToDay(days, now);
    return {
      today: day,
      rows: gifts.map((gift): StockRow => {
        const stock = stockOn(shelf, gift.id);
        const coded = hasCodes(gift);
        const available = coded ? (shelf.codes.get(gift.id)?.free ?? 0) : availableOf(stock);
        const asked = shelf.asked.get(gift.id) ?? [];
        const perDay = pacePerDay(
          asked.map((at) => instantToDay(days, at)),
          day,
        );
        return {
          gift,
          name: giftName(gift, language),
          points: giftPrice(gift, day),
          available,
          reserved: coded ? null : stock.reserved,
          perDay,
          runsOut: runOutDay(available, perDay, day),
        };
      }),
    };
  }, [gifts, shelf, zone, now, language]);
  return (
    <DataTable<StockRow>
      label={t('gifts.table.title')}
      rows={rows}
      rowKey={({ gift }) => gift.id}
      rowHref={({ gift }) => giftAddress(gift.id)}
      columns={[
        {
          id: 'gift',
          head: t('gifts.table.gift'),
          cell: ({ name }) => <bdi>{name}</bdi>,
          sortBy: ({ name }) => name,
        },
        {
          id: 'points',
          head: t('gifts.table.points'),
          align: 'right',
          cell: ({ points }) => format.number(points),
          sortBy: ({ points }) => points,
        },
        {
          id: 'cost',
          head: t('gifts.table.cost'),
          align: 'right',
          cell: ({ gift }) => format.money(gift.cost, currency),
          sortBy: ({ gift }) => gift.cost,
        },
        {
          id: 'inStock',
          head: t('gifts.table.inStock'),
          align: 'right',
          cell: ({ gift, available, reserved }) =>
            hasCodes(gift)
              ? t('gifts.table.codes', { count: available })
              : format.number(available + (reserved ?? 0)),
          sortBy: ({ available }) => available,
        },
        {
          id: 'reserved',
          head: t('gifts.table.reserved'),
          align: 'right',
          cell: ({ reserved }) => (reserved === null ? '' : format.number(reserved)),
        },
        {
          id: 'perDay',
          head: t('gifts.table.perDay'),
          align: 'right',
          cell: ({ perDay }) =>
            perDay === null ? t('gifts.table.noPace') : format.number(perDay, 1),
          sortBy: ({ perDay }) => perDay ?? -1,
        },
        {
          id: 'runsOut',
          head: t('gifts.table.runsOut'),
          cell: ({ gift, available, perDay, runsOut }) =>
            gift.active ? (
              <RunOut
                day={runsOut}
                perDay={perDay}
                today={today}
                gone={available <= 0}
                coded={hasCodes(gift)}
              />
            ) : (
              <StatChip>{t('gifts.table.off')}</StatChip>
            ),
          sortBy: ({ runsOut }) => runsOut ?? Number.MAX_SAFE_INTEGER,
        },
      ]}
    />
  );
}
