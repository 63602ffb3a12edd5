import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ModerationDecisionRow } from '../../../../shared/domain/community/moderationRecords.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { FormDialog } from '../../../../shared/ui/FormDialog.tsx';
import { addAppeal } from '../../data/penalties/appealWrites.ts';
import { useCommunityText } from '../communityText.ts';
import { useModerationRefusal } from '../useModerationRefusal.ts';
import type { PenaltyDesk } from './usePenaltyDesk.ts';

type Props = {
  readonly decision: ModerationDecisionRow;
  readonly desk: PenaltyDesk;
  readonly onClose: () => void;
};

/** Notes what a member says against a decision. */
export function AppealDialog({ decision, desk, onClose }: Props) {
  const t = useCommunityText();
  const format = useFormat();
  const act = useAct();
  const refused = useModerationRefusal();
  const [text, setText] = useState('');
  const decidedDay = desk.dayOf(decision.at);
  const { appealDays } = desk.settings;
  const send = async () => {
    const day = desk.dayOf(desk.now);
    const params = { decision: decision.id, text, day, decidedDay, appealDays };
    const made = await act(addAppeal, params, { done: t('penalties.appealed'), refused });
    if (made) onClose();
  };
  return (
    <FormDialog
      title={t('penalties.appealDialog.title')}
      submit={t('penalties.appealDialog.submit')}
      disabled={text.trim() === ''}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <Typography variant="body2">
        {t('penalties.appealDialog.until', { day: format.day(decidedDay + appealDays) })}
      </Typography>
      <TextField
        autoFocus
        multiline
        minRows={3}
        label={t('penalties.appealDialog.text')}
        value={text}
        slotProps={{ htmlInput: { maxLength: 4000 } }}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
    </FormDialog>
  );
}
