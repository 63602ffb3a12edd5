import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Snackbar from '@mui/material/Snackbar';
import SnackbarContent from '@mui/material/SnackbarContent';
import { X } from 'lucide-react';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { useSharedText } from '../i18n/useSharedText.ts';
import { commandKey } from './commandKey.ts';
import { isTyping } from './isTyping.ts';
import { Kbd } from './Kbd.tsx';
import { NotifyContext, type Notice } from './useNotify.ts';

const SHOWN_MS = 8000;

/** Shows notices at the bottom of the page, one at a time, held while pointed at or focused. */
export function NotifyProvider({ children }: { readonly children: ReactNode }) {
  const t = useSharedText();
  const [shown, setShown] = useState<{ notice: Notice; number: number } | null>(null);
  const [open, setOpen] = useState(false);

  const notify = useCallback((notice: Notice) => {
    setShown((previous) => ({ notice, number: (previous?.number ?? 0) + 1 }));
    setOpen(true);
  }, []);
  const close = useCallback(() => {
    setOpen(false);
  }, []);

  const undo = open ? shown?.notice.undo : undefined;
  useEffect(() => {
    if (!undo) return;
    const undoByKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'z' || event.shiftKey) return;
      if (!(event.ctrlKey || event.metaKey) || isTyping(event)) return;
      event.preventDefault();
      close();
      void undo();
    };
    // Before the app's own key for undo, which leaves alone what was taken here.
    window.addEventListener('keydown', undoByKey, { capture: true });
    return () => {
      window.removeEventListener('keydown', undoByKey, { capture: true });
    };
  }, [undo, close]);

  const notice = shown?.notice;
  const light = { color: 'inherit', borderColor: 'transparent', fontWeight: 600 };
  return (
    <NotifyContext value={notify}>
      {children}
      <Snackbar
        key={shown?.number ?? 0}
        open={open}
        autoHideDuration={SHOWN_MS}
        onClose={(_event, reason) => {
          if (reason !== 'clickaway') close();
        }}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
        sx={{ bottom: { xs: 'calc(68px + env(safe-area-inset-bottom))', md: 24 } }}
      >
        <SnackbarContent
          role="status"
          message={notice?.text}
          action={
            <>
              {notice?.action && (
                <Button
                  variant="text"
                  sx={light}
                  onClick={() => {
                    close();
                    notice.action?.run();
                  }}
                >
                  {notice.action.label}
                </Button>
              )}
              {notice?.undo && (
                <Button
                  variant="text"
                  sx={light}
                  endIcon={<Kbd onFilled>{`${commandKey()} Z`}</Kbd>}
                  onClick={() => {
                    close();
                    void notice.undo?.();
                  }}
                >
                  {t('notices.undo')}
                </Button>
              )}
              <IconButton aria-label={t('notices.close')} onClick={close} sx={{ color: 'inherit' }}>
                <X size={16} strokeWidth={1.6} aria-hidden />
              </IconButton>
            </>
          }
        />
      </Snackbar>
    </NotifyContext>
  );
}
