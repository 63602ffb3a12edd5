import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { useAct } from '../../../../../shared/ui/actions/useAct.ts';
import { FormDialog } from '../../../../../shared/ui/FormDialog.tsx';
import { receiveStock, StockTooLow, writeOffStock } from '../../../data/gifts/receiveStock.ts';
import { useLoyaltyText } from '../../loyaltyText.ts';
import { useRefusalWords } from '../../redemptions/useRefusalWords.ts';

type StockDialogProps = {
  readonly gift: string;
  readonly way: 'receive' | 'writeOff';
  readonly onClose: () => void;
};

const MOST = 1_000_000;

/** Pieces of a gift come in, or are written off with a reason. */
export function StockDialog({ gift, way, onClose }: StockDialogProps) {
  const t = useLoyaltyText();
  const format = useFormat();
  const refusal = useRefusalWords();
  const act = useAct();
  // One for each time that the form is opened: sent twice, it is written once.
  const [id] = useState(() => crypto.randomUUID());
  const [typed, setTyped] = useState('');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const [sending, setSending] = useState(false);
  const receiving = way === 'receive';
  const quantity = /^\d{1,7}$/u.test(typed.trim()) ? Number(typed) : 0;
  const badPieces = quantity < 1 || quantity > MOST;
  const badNote = !receiving && note.trim() === '';
  const send = async () => {
    setTried(true);
    if (badPieces || badNote) return;
    setSending(true);
    const done = await act(
      receiving ? receiveStock : writeOffStock,
      { id, gift, quantity, note },
      {
        done: t(receiving ? 'gifts.stock.received' : 'gifts.stock.writtenOff', {
          count: quantity,
        }),
        refused: (error) =>
          error instanceof StockTooLow
            ? t('gifts.stock.tooLow', { available: format.number(error.available) })
            : refusal.ofError(error),
      },
    );
    setSending(false);
    if (done) onClose();
  };
  return (
    <FormDialog
      title={t(`gifts.drawer.${way}`)}
      submit={t(receiving ? 'gifts.stock.submitReceive' : 'gifts.stock.submitWriteOff')}
      disabled={sending}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <TextField
        label={t('gifts.stock.pieces')}
        value={typed}
        autoFocus
        required
        error={tried && badPieces}
        helperText={tried && badPieces ? t('gifts.stock.piecesBad') : ' '}
        slotProps={{ htmlInput: { inputMode: 'numeric' } }}
        sx={{ mt: 1 }}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
      />
      <TextField
        label={t(receiving ? 'gifts.stock.note' : 'gifts.stock.reason')}
        value={note}
        required={!receiving}
        error={tried && badNote}
        helperText={
          tried && badNote
            ? t('gifts.stock.reasonBad')
            : receiving
              ? t('gifts.stock.noteHint')
              : ' '
        }
        onChange={(event) => {
          setNote(event.target.value);
        }}
      />
    </FormDialog>
  );
}
