import { ClockAlert } from 'lucide-react';
import type { ImportKind } from '../domain/importFields.ts';
import type { CheckReport } from '../domain/importTypes.ts';
import { SettleNote } from './SettleNote.tsx';
import { useImportText } from './useImportText.ts';

type NoTimesNoteProps = { readonly kind: ImportKind; readonly report: CheckReport };

/** Kinds of files whose rows may lack their times. Orders without one stay out. */
const TIMED = [
  'events',
  'shipments',
  'returns',
  'reviews',
  'exposures',
  'pointsHistory',
  'messages',
  'surveyAnswers',
  'groupReports',
] as const;

/** Says that a file has no times at all, and what cannot be said therefore. */
export function NoTimesNote({ kind, report }: NoTimesNoteProps) {
  const t = useImportText();
  const timed = TIMED.find((each) => each === kind);
  if (!timed || report.from !== null || report.rowsGood === 0) return null;
  return (
    <SettleNote severity="info" icon={ClockAlert} title={t('effect.noTimes.title')}>
      {t(`effect.noTimes.${timed}`)}
    </SettleNote>
  );
}
