import { useMemo } from 'react';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { CsvDownload } from '../../../../../shared/ui/CsvDownload.tsx';
import { useCustomerWords } from '../../../../../shared/ui/customers/useCustomerWords.ts';
import {
  EXPIRING_DAYS,
  type ExpiringMember,
  type Watched,
} from '../../../domain/reports/watch/watchTypes.ts';
import { useLoyaltyText } from '../../loyaltyText.ts';
import { MemberLink } from './MemberLink.tsx';
import { WatchPanel } from './WatchPanel.tsx';

type ExpiringListProps = { readonly watched: Watched<ExpiringMember>; readonly zone: string };

/** Members whose points are gone soon unless they spend them. */
export function ExpiringList({ watched, zone }: ExpiringListProps) {
  const t = useLoyaltyText();
  const format = useFormat();
  const { rows } = watched;
  const words = useCustomerWords(useMemo(() => rows.map(({ member }) => member), [rows]));
  // The last day on which they can be spent.
  const lastDay = ({ next }: ExpiringMember) => format.day(format.civilDayAt(next - 1, zone));
  return (
    <WatchPanel<ExpiringMember>
      list="expiring"
      watched={watched}
      days={EXPIRING_DAYS}
      definition={t('watch.expiring.definition', { days: EXPIRING_DAYS })}
      rowKey={({ member }) => String(member)}
      tools={
        <CsvDownload
          fileName="points-expiring-soon"
          rows={() => [
            [t('watch.member'), t('watch.expiring.points'), t('watch.expiring.next')],
            ...rows.map((row) => [words.get(row.member) ?? '', row.points, lastDay(row)]),
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
          id: 'points',
          head: t('watch.expiring.points'),
          align: 'right',
          cell: ({ points }) => format.number(points),
          sortBy: ({ points }) => points,
        },
        {
          id: 'next',
          head: t('watch.expiring.next'),
          align: 'right',
          cell: lastDay,
          sortBy: ({ next }) => next,
        },
      ]}
    />
  );
}
