import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { useSharedText } from '../../i18n/useSharedText.ts';
import { Kbd } from '../Kbd.tsx';
import { SingleKeysSwitch } from './SingleKeysSwitch.tsx';

type KeyHelpProps = {
  /** Keys as on the keyboard, and what each does. */
  readonly keys: readonly { readonly keys: readonly string[]; readonly does: string }[];
  readonly onClose: () => void;
};

/** The keys of a page, and the switch that turns them off. */
export function KeyHelp({ keys, onClose }: KeyHelpProps) {
  const t = useSharedText();
  const heading = useId();
  return (
    <Dialog
      open
      onClose={onClose}
      aria-labelledby={heading}
      slotProps={{ paper: { sx: { width: 440, m: { xs: 1, sm: 4 } } } }}
    >
      <DialogTitle id={heading} variant="h1" sx={{ px: 2.5, pt: 2, pb: 1 }}>
        {t('keys.title')}
      </DialogTitle>
      <DialogContent sx={{ px: 2.5 }}>
        <Box
          component="dl"
          sx={{
            display: 'grid',
            gridTemplateColumns: 'max-content minmax(0, 1fr)',
            columnGap: 2,
            rowGap: 1,
            m: 0,
            mb: 1.5,
            typography: 'body2',
            '& dt': { display: 'flex', gap: 0.5 },
            '& dd': { m: 0 },
            // The list is for who has a keyboard, also where keys are not shown on buttons.
            '& kbd': { display: 'inline-block !important' },
          }}
        >
          {keys.map(({ keys: pressed, does }) => (
            <Box key={does} sx={{ display: 'contents' }}>
              <dt>
                {pressed.map((key) => (
                  <Kbd key={key}>{key}</Kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </Box>
          ))}
        </Box>
        <SingleKeysSwitch />
      </DialogContent>
      <DialogActions sx={{ px: 2.5, pb: 2 }}>
        <Button onClick={onClose}>{t('keys.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
