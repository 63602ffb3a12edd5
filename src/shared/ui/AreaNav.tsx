import Box from '@mui/material/Box';
import { useLayoutEffect, useRef } from 'react';
import { Link } from 'react-router';

type AreaNavProps<P extends string> = {
  /** What the links lead between, for assistive technology. */
  readonly label: string;
  /** Paths below the app's root. */
  readonly parts: readonly { readonly id: P; readonly path: string }[];
  readonly current: P;
  readonly words: (part: P) => string;
};

/** From each page of an area to its others: links that look like tabs, for they change the page. */
export function AreaNav<P extends string>({ label, parts, current, words }: AreaNavProps<P>) {
  const nav = useRef<HTMLElement>(null);
  // On a phone the row scrolls: the page that is open is in sight.
  useLayoutEffect(() => {
    const row = nav.current;
    const here = row?.querySelector('[aria-current]');
    if (!row || !here) return;
    const beyond = here.getBoundingClientRect().right - row.getBoundingClientRect().right;
    if (beyond > 0) row.scrollLeft += beyond;
  }, [current]);
  return (
    <Box component="nav" ref={nav} aria-label={label} sx={{ mt: 1, overflowX: 'auto' }}>
      <Box component="ul" sx={{ display: 'flex', gap: 2.5, m: 0, p: 0, listStyle: 'none' }}>
        {parts.map(({ id, path }) => (
          <li key={id}>
            <Box
              component={Link}
              to={`/${path}`}
              sx={link}
              {...(id === current ? { 'aria-current': 'page' as const } : {})}
            >
              {words(id)}
            </Box>
          </li>
        ))}
      </Box>
    </Box>
  );
}

const link = {
  display: 'flex',
  alignItems: 'center',
  minHeight: 36,
  px: 0.25,
  typography: 'button',
  whiteSpace: 'nowrap',
  color: 'ink.soft',
  textDecoration: 'none',
  borderBottom: '2px solid transparent',
  '&:hover': { color: 'ink.strong' },
  // Inside, where the row that scrolls does not cut it.
  '&:focus-visible': { outlineOffset: '-2px' },
  '&[aria-current]': { color: 'ink.strong', borderColor: 'primary.main' },
} as const;
