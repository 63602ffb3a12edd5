import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { FormDialog } from '../../../../shared/ui/FormDialog.tsx';
import { adjustPoints, BalanceTooLow } from '../../data/ledger/adjustPoints.ts';
import { ClockSetBack } from '../../data/ledger/ledgerState.ts';
import { useLoyaltyText } from '../loyaltyText.ts';

const MOST = 10_000_000;

/** Adds points to a member, or takes some away, with a reason. */
export function AdjustDialog({ member, onClose }: { member: number; onClose: () => void }) {
  const t = useLoyaltyText();
  const format = useFormat();
  const act = useAct();
  // One for each time that the form is opened: sent twice, it is booked once.
  const [id] = useState(() => crypto.randomUUID());
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [sending, setSending] = useState(false);
  const points = /^[+-]?\d{1,8}$/u.test(typed.trim()) ? Number(typed) : 0;
  const badPoints = points === 0 || Math.abs(points) > MOST;
  const badReason = reason.trim() === '';
  const send = async () => {
    setTried(true);
    if (badPoints || badReason) return;
    setSending(true);
    const done = await act(
      adjustPoints,
      { id, member, points, reason, expiresAt: null },
      {
        done: t('members.adjust.done', { points: format.number(points) }),
        refused: (error) => {
          if (error instanceof BalanceTooLow) {
            return t('members.adjust.tooLow', { balance: format.number(error.balance) });
          }
          return error instanceof ClockSetBack ? t('members.adjust.clock') : undefined;
        },
      },
    );
    setSending(false);
    if (done) onClose();
  };
  return (
    <FormDialog
      title={t('members.adjust.title')}
      submit={t('members.adjust.submit')}
      disabled={sending}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <TextField
        label={t('members.adjust.points')}
        value={typed}
        autoFocus
        required
        error={tried && badPoints}
        helperText={t(
          tried && badPoints ? 'members.adjust.pointsBad' : 'members.adjust.pointsHint',
        )}
        slotProps={{ htmlInput: { inputMode: 'numeric' } }}
        sx={{ mt: 1 }}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
      />
      <TextField
        label={t('members.adjust.reason')}
        value={reason}
        required
        error={tried && badReason}
        helperText={tried && badReason ? t('members.adjust.reasonBad') : ' '}
        onChange={(event) => {
          setReason(event.target.value);
        }}
      />
    </FormDialog>
  );
}
