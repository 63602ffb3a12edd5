import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { CalendarDays } from 'lucide-react';
import { useId } from 'react';
import { civilDayOfIsoDate } from '../../../shared/domain/time/civilDay.ts';
import { useFormat } from '../../../shared/i18n/useFormat.ts';
import type { ImportPlan } from '../domain/importTypes.ts';
import { useImportText } from './useImportText.ts';

type OrderDayNoteProps = {
  readonly plan: ImportPlan;
  readonly onPlan: (plan: ImportPlan) => void;
};

/** Says that the orders' day is somebody's word, now or at an import before, and can be changed. */
export function OrderDayNote({ plan, onPlan }: OrderDayNoteProps) {
  const t = useImportText();
  const format = useFormat();
  const titleId = useId();
  const civil = plan.placedDay === null ? undefined : civilDayOfIsoDate(plan.placedDay);
  if (plan.kind !== 'orders' || civil === undefined) return null;
  return (
    <Alert
      role="group"
      aria-labelledby={titleId}
      severity="info"
      icon={<CalendarDays size={16} strokeWidth={1.8} aria-hidden />}
    >
      <Box component="h3" id={titleId} sx={{ m: 0, font: 'inherit', fontWeight: 600 }}>
        {t('effect.orderDay.title', { day: format.day(civil) })}
      </Box>
      <Box sx={{ color: 'ink.soft', mt: 0.5 }}>{t('effect.orderDay.hint')}</Box>
      <Button
        variant="text"
        sx={{ ml: -1.5 }}
        onClick={() => {
          onPlan({ ...plan, placedDay: null });
        }}
      >
        {t('effect.orderDay.change')}
      </Button>
    </Alert>
  );
}
