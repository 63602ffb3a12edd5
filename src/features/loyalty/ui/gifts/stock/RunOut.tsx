import { TriangleAlert } from 'lucide-react';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { StatChip } from '../../../../../shared/ui/StatChip.tsx';
import { useLoyaltyText } from '../../loyaltyText.ts';

type RunOutProps = {
  /** Civil day on which nothing is left; null where that is not in sight. */
  readonly day: number | null;
  /** How many are asked for a day; null where nobody has asked yet. */
  readonly perDay: number | null;
  readonly today: number;
  readonly gone: boolean;
  readonly coded: boolean;
};

/** Days from which a date is a warning. */
const SOON = 14;

/** When a gift runs out: a date, a warning where that is soon, an error where nothing is left. */
export function RunOut({ day, perDay, today, gone, coded }: RunOutProps) {
  const t = useLoyaltyText();
  const format = useFormat();
  if (gone) {
    return <StatChip tone="error">{t(coded ? 'gifts.table.noCodes' : 'gifts.table.out')}</StatChip>;
  }
  if (perDay === null) return t('gifts.table.unknown');
  if (day === null) return t('gifts.table.lasting');
  if (day - today > SOON) return format.day(day);
  return (
    <StatChip tone="warning" icon={<TriangleAlert strokeWidth={1.8} aria-hidden />}>
      {format.day(day)}
    </StatChip>
  );
}
