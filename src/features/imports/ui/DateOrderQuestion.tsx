import Button from '@mui/material/Button';
import { useFormat } from '../../../shared/i18n/useFormat.ts';
import type { ImportPlan, Question } from '../domain/importTypes.ts';
import { bothReadings } from './bothReadings.ts';
import { SettleNote } from './SettleNote.tsx';
import { useImportText } from './useImportText.ts';

type DateOrderQuestionProps = {
  readonly question: Extract<Question, { readonly type: 'dateOrder' }>;
  readonly onAnswer: (patch: Partial<ImportPlan>) => void;
};

/** Day first or month first? The filled button is what most other dates of the file say. */
export function DateOrderQuestion({ question, onAnswer }: DateOrderQuestionProps) {
  const t = useImportText();
  const format = useFormat();
  const { example, ambiguous, onlyDayFirst, onlyMonthFirst } = question;
  const readings = bothReadings(example);
  const sentences = [t('settle.dateOrder.ambiguous', { count: ambiguous })];
  if (onlyDayFirst > 0) sentences.push(t('settle.dateOrder.onlyDay', { count: onlyDayFirst }));
  if (onlyMonthFirst > 0) {
    sentences.push(t('settle.dateOrder.onlyMonth', { count: onlyMonthFirst }));
  }
  if (onlyDayFirst + onlyMonthFirst === 0) sentences.push(t('settle.dateOrder.noOthers'));
  const choices = [
    ['dmy', 'dayFirst', onlyDayFirst > onlyMonthFirst],
    ['mdy', 'monthFirst', onlyMonthFirst > onlyDayFirst],
  ] as const;
  return (
    <SettleNote
      severity="warning"
      title={
        readings
          ? t('settle.dateOrder.title', {
              example,
              dayFirst: format.day(readings.dayFirst),
              monthFirst: format.day(readings.monthFirst),
            })
          : t('settle.dateOrder.titlePlain', { example })
      }
      actions={choices.map(([dateOrder, name, proposed]) => (
        <Button
          key={dateOrder}
          {...(proposed ? { variant: 'contained', color: 'primary' } : {})}
          onClick={() => {
            onAnswer({ dateOrder });
          }}
        >
          {t(`settle.dateOrder.${name}`)}
        </Button>
      ))}
    >
      {sentences.join(t('settle.between'))}
    </SettleNote>
  );
}
