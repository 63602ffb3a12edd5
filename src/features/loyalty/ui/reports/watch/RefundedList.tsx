import { useMemo } from 'react';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { CsvDownload } from '../../../../../shared/ui/CsvDownload.tsx';
import { useCustomerWords } from '../../../../../shared/ui/customers/useCustomerWords.ts';
import {
  REFUND_DAYS,
  type SpentThenRefunded,
  type Watched,
} from '../../../domain/reports/watch/watchTypes.ts';
import { orderOfLot } from '../../../domain/posting/sourceIds.ts';
import { useLoyaltyText } from '../../loyaltyText.ts';
import { MemberLink } from './MemberLink.tsx';
import { WatchPanel } from './WatchPanel.tsx';

const POINTS = ['due', 'spent', 'recovered', 'owed', 'waived'] as const;

type RefundedListProps = { readonly watched: Watched<SpentThenRefunded>; readonly zone: string };

/** Orders whose points were spent before they were refunded. */
export function RefundedList({ watched, zone }: RefundedListProps) {
  const t = useLoyaltyText();
  const format = useFormat();
  const words = useCustomerWords(useMemo(() => membersOf(watched), [watched]));
  return (
    <WatchPanel<SpentThenRefunded>
      list="refunded"
      watched={watched}
      days={REFUND_DAYS}
      definition={t('watch.refunded.definition')}
      rowKey={({ member, lot }) => `${member} ${lot}`}
      tools={
        <CsvDownload
          fileName="points-refunded-after-spending"
          rows={() => [
            [
              t('watch.member'),
              t('watch.refunded.order'),
              t('watch.refunded.when'),
              ...POINTS.map((id) => t(`watch.refunded.${id}`)),
            ],
            ...watched.rows.map((row) => [
              words.get(row.member) ?? '',
              orderOfLot(row.lot),
              format.day(format.civilDayAt(row.at, zone)),
              ...POINTS.map((id) => row[id]),
            ]),
          ]}
        />
      }
      columns={[
        {
          id: 'member',
          head: t('watch.member'),
          cell: ({ member }) => <MemberLink member={member} words={words} />,
        },
        {
          id: 'order',
          head: t('watch.refunded.order'),
          cell: ({ lot }) => <bdi>{orderOfLot(lot)}</bdi>,
        },
        {
          id: 'when',
          head: t('watch.refunded.when'),
          cell: ({ at }) => format.day(format.civilDayAt(at, zone)),
          sortBy: ({ at }) => at,
        },
        ...POINTS.map((id) => ({
          id,
          head: t(`watch.refunded.${id}`),
          align: 'right' as const,
          cell: (row: SpentThenRefunded) => format.number(row[id]),
          sortBy: (row: SpentThenRefunded) => row[id],
        })),
      ]}
    />
  );
}

function membersOf({ rows }: Watched<SpentThenRefunded>): number[] {
  return [...new Set(rows.map(({ member }) => member))];
}
