import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { EventType } from '../../../shared/domain/facts/factTables.ts';
import type { ImportPlan } from '../domain/importTypes.ts';
import { eventTypeOptions } from './eventTypeOptions.ts';
import { SelectField } from './SelectField.tsx';
import { SettleNote } from './SettleNote.tsx';
import { useImportText } from './useImportText.ts';

type EventTypeQuestionProps = {
  readonly onAnswer: (patch: Partial<ImportPlan>) => void;
};

/** The file's rows are events of one type, and nothing in it says which. */
export function EventTypeQuestion({ onAnswer }: EventTypeQuestionProps) {
  const t = useImportText();
  const [type, setType] = useState<EventType | null>(null);
  return (
    <SettleNote severity="warning" title={t('settle.eventType.title')}>
      {t('settle.eventType.hint')}
      <Box sx={{ my: 1 }}>
        <SelectField
          label={t('settle.eventType.label')}
          value={type}
          unchosen={t('settle.eventType.choose')}
          options={eventTypeOptions(t)}
          onChange={setType}
        />
      </Box>
      <Button
        variant="contained"
        color="primary"
        disabled={type === null}
        onClick={() => {
          onAnswer({ eventType: type });
        }}
      >
        {type === null
          ? t('settle.eventType.useNone')
          : t('settle.eventType.use', { type: t(`words.${type}`) })}
      </Button>
    </SettleNote>
  );
}
