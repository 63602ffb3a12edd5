import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useState } from 'react';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { useAct } from '../../../../../shared/ui/actions/useAct.ts';
import { FormDialog } from '../../../../../shared/ui/FormDialog.tsx';
import { addCodes, CodesKnown, MOST_CODES } from '../../../data/gifts/addCodes.ts';
import {
  makeCode,
  readCodes,
  type ReadCodes,
} from '../../../../../shared/domain/coupons/couponCode.ts';
import { useLoyaltyText, type LoyaltyText } from '../../loyaltyText.ts';
import { useRefusalWords } from '../../redemptions/useRefusalWords.ts';

type AddCodesDialogProps = { readonly gift: string; readonly onClose: () => void };

const SHOWN_LINES = 5;

/** Puts codes into the pool of a gift: made here, or the shop's own. */
export function AddCodesDialog({ gift, onClose }: AddCodesDialogProps) {
  const t = useLoyaltyText();
  const format = useFormat();
  const refusal = useRefusalWords();
  const act = useAct();
  const [how, setHow] = useState<'generate' | 'paste'>('generate');
  const [typed, setTyped] = useState('100');
  const [pasted, setPasted] = useState('');
  const [tried, setTried] = useState(false);
  const [sending, setSending] = useState(false);
  const most = format.number(MOST_CODES);
  const count = /^\d{1,5}$/u.test(typed.trim()) ? Number(typed) : 0;
  const badCount = count < 1 || count > MOST_CODES;
  const read = readCodes(pasted);
  const fault = pasteFault(t, read, most);
  const send = async () => {
    setTried(true);
    if (how === 'generate' ? badCount : fault !== null) return;
    setSending(true);
    const codes = how === 'generate' ? generated(count) : read.codes;
    const done = await act(
      addCodes,
      { gift, codes },
      {
        done: t('gifts.codes.done', { count: codes.length }),
        refused: (error) =>
          error instanceof CodesKnown
            ? t('gifts.codes.known', { count: error.count })
            : refusal.ofError(error),
      },
    );
    setSending(false);
    if (done) onClose();
  };
  return (
    <FormDialog
      title={t('gifts.codes.title')}
      submit={t('gifts.codes.submit')}
      disabled={sending}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <ToggleButtonGroup
        exclusive
        aria-label={t('gifts.codes.how')}
        value={how}
        onChange={(_event, value: unknown) => {
          if (value === 'generate' || value === 'paste') setHow(value);
        }}
        sx={{ mt: 1 }}
      >
        <ToggleButton value="generate">{t('gifts.codes.generate')}</ToggleButton>
        <ToggleButton value="paste">{t('gifts.codes.paste')}</ToggleButton>
      </ToggleButtonGroup>
      {how === 'generate' ? (
        <TextField
          label={t('gifts.codes.count')}
          value={typed}
          error={tried && badCount}
          helperText={
            tried && badCount ? t('gifts.codes.countBad', { most }) : t('gifts.codes.generateHint')
          }
          slotProps={{ htmlInput: { inputMode: 'numeric' } }}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
        />
      ) : (
        <TextField
          label={t('gifts.codes.list')}
          value={pasted}
          multiline
          minRows={4}
          maxRows={10}
          error={tried && fault !== null}
          helperText={tried && fault !== null ? fault : readWords(t, read)}
          onChange={(event) => {
            setPasted(event.target.value);
          }}
        />
      )}
    </FormDialog>
  );
}

function generated(count: number): string[] {
  const codes = new Set<string>();
  while (codes.size < count) codes.add(makeCode((into) => crypto.getRandomValues(into)));
  return [...codes];
}

function pasteFault(t: LoyaltyText, { codes, bad }: ReadCodes, most: string): string | null {
  if (bad.length > 0) {
    return t('gifts.codes.bad', { lines: bad.slice(0, SHOWN_LINES).join(', ') });
  }
  if (codes.length === 0) return t('gifts.codes.none');
  return codes.length > MOST_CODES ? t('gifts.codes.many', { most }) : null;
}

function readWords(t: LoyaltyText, { codes, repeated }: ReadCodes): string {
  if (codes.length === 0) return t('gifts.codes.pasteHint');
  const read = t('gifts.codes.read', { count: codes.length, codes: codes.length });
  return repeated === 0 ? read : `${read} · ${t('gifts.codes.repeated', { repeated })}`;
}
