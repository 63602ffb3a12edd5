import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { Choice } from '../Choice.tsx';
import { useExperienceText } from '../experienceText.ts';

type Props = {
  readonly label: string;
  /** First civil day of the month; null for every month. */
  readonly month: number | null;
  /** First civil days of those that may be chosen. */
  readonly months: readonly number[];
  readonly onChange: (month: number | null) => void;
};

/** No first day of a month: 2 January 1970. */
const EVERY_MONTH = 1;

/** The month of which a list is, or every one; nothing where there is no choice. */
export function MonthChoice({ label, month, months, onChange }: Props) {
  const t = useExperienceText();
  const format = useFormat();
  const list = [EVERY_MONTH, ...months];
  // One of the address, of which there is nothing, can be left again.
  if (month !== null && !list.includes(month)) list.push(month);
  if (list.length < 3 && month === null) return null;
  return (
    <Choice
      label={label}
      value={month ?? EVERY_MONTH}
      values={list}
      words={(day) => (day === EVERY_MONTH ? t('period.everyMonth') : format.month(day))}
      onChange={(day) => {
        onChange(day === EVERY_MONTH ? null : day);
      }}
    />
  );
}
