import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Stack from '@mui/material/Stack';
import { Ellipsis } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { NavLink } from 'react-router';
import { FRAME } from '../frameMeasures.ts';
import { useAppText } from '../useAppText.ts';
import { useNavGroups } from './useNavGroups.ts';

const MoreDrawer = lazy(async () => ({ default: (await import('./MoreDrawer.tsx')).MoreDrawer }));

/** Places beside "More". */
const PLACES = 4;

/** Bottom of narrow screens: the first four places, and everything else behind "More". */
export function BottomBar() {
  const t = useAppText();
  const [more, setMore] = useState(false);
  const places = useNavGroups()
    .flatMap(({ entries }) => entries)
    .slice(0, PLACES);
  const close = () => {
    setMore(false);
  };
  return (
    <>
      <Stack
        direction="row"
        component="nav"
        aria-label={t('shell.places')}
        sx={{
          display: { xs: 'flex', md: 'none' },
          position: 'fixed',
          zIndex: 'appBar',
          bottom: 0,
          insetInline: 0,
          minHeight: FRAME.bottomBar,
          pb: 'env(safe-area-inset-bottom)',
          borderTop: '1px solid',
          borderColor: 'line.hair',
          bgcolor: 'background.paper',
        }}
      >
        {places.map(({ path, label, shortLabel, icon: Icon }) => (
          <ButtonBase
            key={path}
            component={NavLink}
            to={path}
            end={path === '/'}
            aria-label={label}
            sx={placeStyle}
          >
            <Icon size={19} strokeWidth={1.6} />
            <Box component="span" sx={labelStyle}>
              {shortLabel ?? label}
            </Box>
          </ButtonBase>
        ))}
        <ButtonBase
          aria-haspopup="dialog"
          aria-expanded={more}
          onClick={() => {
            setMore(true);
          }}
          sx={placeStyle}
        >
          <Ellipsis size={19} strokeWidth={1.6} aria-hidden />
          {t('shell.more')}
        </ButtonBase>
      </Stack>
      {more && (
        <Suspense fallback={null}>
          <MoreDrawer onClose={close} />
        </Suspense>
      )}
    </>
  );
}

/** On the narrowest screens a name is cut rather than run into its neighbours. */
const labelStyle = {
  maxWidth: '100%',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
} as const;

const placeStyle = {
  // The room that is left over is shared: a long name takes what a short one does not need.
  flex: '1 1 auto',
  minWidth: 0,
  flexDirection: 'column',
  gap: '3px',
  fontSize: '0.75rem',
  lineHeight: '16px',
  color: 'ink.soft',
  '&[aria-current="page"]': { color: 'primary.main', fontWeight: 600 },
} as const;
