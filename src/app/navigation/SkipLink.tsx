import Link from '@mui/material/Link';
import type { RefObject } from 'react';
import { useAppText } from '../useAppText.ts';

/** First stop of Tab: over the navigation to the page. */
export function SkipLink({ main }: { readonly main: RefObject<HTMLElement | null> }) {
  const t = useAppText();
  return (
    <Link
      href="#main"
      data-print="hide"
      onClick={(event) => {
        // The address stays what it is: it may be sent to somebody.
        event.preventDefault();
        main.current?.focus();
      }}
      sx={{
        position: 'fixed',
        top: 8,
        left: 8,
        zIndex: 'tooltip',
        px: 1.5,
        py: 1,
        borderRadius: '6px',
        bgcolor: 'surface.raised',
        '&:not(:focus)': { clipPath: 'inset(50%)', pointerEvents: 'none' },
      }}
    >
      {t('shell.skip')}
    </Link>
  );
}
