import { Choice } from '../Choice.tsx';
import { useExperienceText } from '../experienceText.ts';
import { PERIODS, type PeriodDays } from './periods.ts';

type Props = {
  /** In which something happened: "Answered in". */
  readonly label: string;
  readonly days: PeriodDays;
  readonly onChange: (days: PeriodDays) => void;
};

/** The days that a page is about. */
export function PeriodChoice({ label, days, onChange }: Props) {
  const t = useExperienceText();
  return (
    <Choice
      label={label}
      value={days}
      values={PERIODS}
      words={(each) => (each === 0 ? t('period.all') : t('period.last', { n: each }))}
      onChange={onChange}
    />
  );
}
