import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { Check, CircleAlert, Pencil } from 'lucide-react';
import { useSharedText } from '../../../i18n/useSharedText.ts';
import type { DraftState } from './useDraftEditor.ts';

/** Whether the draft is saved, in a word that is read out when it changes. */
export function SavedState<S>({ draft }: { readonly draft: DraftState<S> }) {
  const t = useSharedText();
  const { edit, exists, flush } = draft;
  const state = edit?.state ?? (exists ? 'saved' : 'none');
  const wrong = state === 'failed' || state === 'conflict' || state === 'invalid';
  const Icon = wrong ? CircleAlert : state === 'saved' ? Check : Pencil;
  return (
    <Stack direction="row" sx={{ gap: 1, alignItems: 'center', minHeight: 28 }}>
      <Stack
        role="status"
        direction="row"
        sx={{
          gap: 0.5,
          alignItems: 'center',
          typography: 'caption',
          color: wrong ? 'error.main' : 'ink.faint',
        }}
      >
        {state !== 'none' && <Icon size={14} strokeWidth={1.8} aria-hidden />}
        <Box component="span">{t(`policy.saved.${state}`)}</Box>
      </Stack>
      {state === 'failed' && (
        <Button
          onClick={() => {
            void flush();
          }}
        >
          {t('policy.saveAgain')}
        </Button>
      )}
    </Stack>
  );
}
