import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { civilDayOfIsoDate } from '../../../shared/domain/time/civilDay.ts';
import { useFormat } from '../../../shared/i18n/useFormat.ts';
import type { ImportPlan } from '../domain/importTypes.ts';
import { SettleNote } from './SettleNote.tsx';
import { useImportText } from './useImportText.ts';

type OrderDayQuestionProps = {
  readonly onAnswer: (patch: Partial<ImportPlan>) => void;
};

/** The years that dates of files may have. */
const FIRST = '1900-01-01';
const LAST = '2199-12-31';

/** No column is the date of the orders; somebody may know the one day that all of them are of. */
export function OrderDayQuestion({ onAnswer }: OrderDayQuestionProps) {
  const t = useImportText();
  const format = useFormat();
  const [day, setDay] = useState('');
  const civil = day >= FIRST && day <= LAST ? civilDayOfIsoDate(day) : undefined;
  return (
    <SettleNote severity="warning" title={t('settle.orderDay.title')}>
      {t('settle.orderDay.hint')}
      <Box sx={{ mt: 1.5, mb: 1 }}>
        <TextField
          type="date"
          label={t('settle.orderDay.label')}
          value={day}
          slotProps={{ htmlInput: { min: FIRST, max: LAST }, inputLabel: { shrink: true } }}
          onChange={(event) => {
            setDay(event.target.value);
          }}
        />
      </Box>
      <Button
        variant="contained"
        color="primary"
        disabled={civil === undefined}
        onClick={() => {
          onAnswer({ placedDay: day });
        }}
      >
        {civil === undefined
          ? t('settle.orderDay.useNone')
          : t('settle.orderDay.use', { day: format.day(civil) })}
      </Button>
    </SettleNote>
  );
}
