import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { FormDialog } from '../../../../shared/ui/FormDialog.tsx';
import { addReport } from '../../data/groups/reportWrites.ts';
import type { ListedMessage } from '../../domain/health/healthTypes.ts';
import { useCommunityText } from '../communityText.ts';
import { REASONS, type Reason } from './useReasonWords.ts';

type Props = {
  readonly group: string;
  readonly message: ListedMessage;
  readonly onClose: () => void;
};

/** Asks why a message is reported, and by whom; it then waits in the review queue. */
export function ReportDialog({ group, message, onClose }: Props) {
  const t = useCommunityText();
  const act = useAct();
  const [request] = useState(() => crypto.randomUUID());
  const [reason, setReason] = useState<Reason>('advertising');
  const [reporter, setReporter] = useState('');
  const [note, setNote] = useState('');
  const report = async () => {
    const { key, author } = message;
    const row = { id: `report:${request}`, message: key, group, author, reporter, reason, note };
    const made = await act(addReport, row, { done: t('groups.messages.reportDone') });
    if (made) onClose();
  };
  return (
    <FormDialog
      title={t('groups.report.title')}
      submit={t('groups.report.save')}
      onSubmit={() => void report()}
      onClose={onClose}
    >
      <TextField
        select
        autoFocus
        label={t('groups.reports.reason')}
        value={reason}
        sx={{ mt: 0.5 }}
        onChange={(event) => {
          const chosen = REASONS.find((each) => each === event.target.value);
          if (chosen) setReason(chosen);
        }}
      >
        {REASONS.map((each) => (
          <MenuItem key={each} value={each}>
            {t(`groups.reasons.${each}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label={t('groups.report.reporter')}
        helperText={t('groups.report.reporterHint')}
        value={reporter}
        slotProps={{ htmlInput: { maxLength: 200 } }}
        onChange={(event) => {
          setReporter(event.target.value);
        }}
      />
      <TextField
        label={t('groups.reports.note')}
        value={note}
        multiline
        minRows={2}
        maxRows={6}
        slotProps={{ htmlInput: { maxLength: 2000 } }}
        onChange={(event) => {
          setNote(event.target.value);
        }}
      />
    </FormDialog>
  );
}
