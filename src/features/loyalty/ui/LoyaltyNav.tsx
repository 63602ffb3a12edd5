import Box from '@mui/material/Box';
import { Link } from 'react-router';
import { GIFTS_PATH, REDEMPTIONS_PATH } from '../giftPlaces.ts';
import { LEDGER_PATH, LOYALTY_PATH, MEMBERS_PATH, REPORT_PATH } from '../loyaltyPlace.ts';
import { useLoyaltyText } from './loyaltyText.ts';

const PARTS = [
  { id: 'rules', path: LOYALTY_PATH },
  { id: 'ledger', path: LEDGER_PATH },
  { id: 'members', path: MEMBERS_PATH },
  { id: 'reports', path: REPORT_PATH },
  { id: 'gifts', path: GIFTS_PATH },
  { id: 'redemptions', path: REDEMPTIONS_PATH },
] as const;

/** From each part of loyalty to the others: links that look like tabs, for they change the page. */
export function LoyaltyNav({ current }: { readonly current: (typeof PARTS)[number]['id'] }) {
  const t = useLoyaltyText();
  return (
    <Box component="nav" aria-label={t('ledger.tabs.label')} sx={{ mt: 1, overflowX: 'auto' }}>
      <Box component="ul" sx={{ display: 'flex', gap: 2.5, m: 0, p: 0, listStyle: 'none' }}>
        {PARTS.map(({ id, path }) => (
          <li key={id}>
            <Box
              component={Link}
              to={`/${path}`}
              sx={link}
              {...(id === current ? { 'aria-current': 'page' as const } : {})}
            >
              {t(`ledger.tabs.${id}`)}
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
