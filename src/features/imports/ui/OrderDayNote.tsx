import Button from '@mui/material/Button';
import { CalendarDays } from 'lucide-react';
import { civilDayOfIsoDate } from '../../../shared/domain/time/civilDay.ts';
import { useFormat } from '../../../shared/i18n/useFormat.ts';
import type { ImportPlan } from '../domain/importTypes.ts';
import { SettleNote } from './SettleNote.tsx';
import { useImportText } from './useImportText.ts';

type OrderDayNoteProps = {
  readonly plan: ImportPlan;
  readonly onPlan: (plan: ImportPlan) => void;
};

/** Says that the orders' day is somebody's word, now or at an import before, and can be changed. */
export function OrderDayNote({ plan, onPlan }: OrderDayNoteProps) {
  const t = useImportText();
  const format = useFormat();
  const civil = plan.placedDay === null ? undefined : civilDayOfIsoDate(plan.placedDay);
  if (plan.kind !== 'orders' || civil === undefined) return null;
  return (
    <SettleNote
      severity="info"
      icon={CalendarDays}
      title={t('effect.orderDay.title', { day: format.day(civil) })}
      actions={
        <Button
          onClick={() => {
            onPlan({ ...plan, placedDay: null });
          }}
        >
          {t('effect.orderDay.change')}
        </Button>
      }
    >
      {t('effect.orderDay.hint')}
    </SettleNote>
  );
}
