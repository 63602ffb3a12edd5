import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { ClockAlert } from 'lucide-react';
import { useId } from 'react';
import type { ImportKind } from '../domain/importFields.ts';
import type { CheckReport } from '../domain/importTypes.ts';
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
] as const;

/** Says that a file has no times at all, and what cannot be said therefore. */
export function NoTimesNote({ kind, report }: NoTimesNoteProps) {
  const t = useImportText();
  const titleId = useId();
  const timed = TIMED.find((each) => each === kind);
  if (!timed || report.from !== null || report.rowsGood === 0) return null;
  return (
    <Alert
      role="group"
      aria-labelledby={titleId}
      severity="info"
      icon={<ClockAlert size={16} strokeWidth={1.8} aria-hidden />}
    >
      <Box component="h3" id={titleId} sx={{ m: 0, font: 'inherit', fontWeight: 600 }}>
        {t('effect.noTimes.title')}
      </Box>
      <Box sx={{ color: 'ink.soft', mt: 0.5 }}>{t(`effect.noTimes.${timed}`)}</Box>
    </Alert>
  );
}
