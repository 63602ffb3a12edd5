import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { FormDialog } from '../../../../shared/ui/FormDialog.tsx';
import { cancelDraw } from '../../data/draws/drawWrites.ts';
import { useCommunityText } from '../communityText.ts';
import { useDrawRefusal } from './useDrawRefusal.ts';

/** Calls a frozen or drawn draw off, with the reason that the group is told. */
export function CancelButton({ id, name }: { readonly id: string; readonly name: string }) {
  const t = useCommunityText();
  const act = useAct();
  const refused = useDrawRefusal();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  return (
    <>
      <Button
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('draws.cancel.open')}
      </Button>
      {open && (
        <FormDialog
          title={t('draws.cancel.title')}
          submit={t('draws.cancel.submit')}
          disabled={reason.trim() === ''}
          onSubmit={() => {
            const done = t('draws.cancel.done', { name });
            void act(cancelDraw, { id, reason }, { done, refused });
          }}
          onClose={() => {
            setOpen(false);
          }}
        >
          <Typography variant="body2" sx={{ color: 'ink.soft' }}>
            {t('draws.cancel.text')}
          </Typography>
          <TextField
            autoFocus
            label={t('draws.cancel.reason')}
            value={reason}
            sx={{ mt: 0.5 }}
            slotProps={{ htmlInput: { maxLength: 400 } }}
            onChange={(event) => {
              setReason(event.target.value);
            }}
          />
        </FormDialog>
      )}
    </>
  );
}
