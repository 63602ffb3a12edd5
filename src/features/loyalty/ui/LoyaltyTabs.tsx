import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { Link } from 'react-router';
import { LEDGER_PATH, LOYALTY_PATH, MEMBERS_PATH, REPORT_PATH } from '../loyaltyPlace.ts';
import { GIFTS_PATH, REDEMPTIONS_PATH } from '../giftPlaces.ts';
import { useLoyaltyText } from './loyaltyText.ts';

const TABS = [
  { id: 'rules', path: LOYALTY_PATH },
  { id: 'ledger', path: LEDGER_PATH },
  { id: 'members', path: MEMBERS_PATH },
  { id: 'reports', path: REPORT_PATH },
  { id: 'gifts', path: GIFTS_PATH },
  { id: 'redemptions', path: REDEMPTIONS_PATH },
] as const;

/** From each part of loyalty to the others. */
export function LoyaltyTabs({ current }: { readonly current: (typeof TABS)[number]['id'] }) {
  const t = useLoyaltyText();
  return (
    <Tabs
      component="nav"
      value={current}
      aria-label={t('ledger.tabs.label')}
      variant="scrollable"
      sx={{ mt: 1 }}
    >
      {TABS.map(({ id, path }) => (
        <Tab
          key={id}
          component={Link}
          to={`/${path}`}
          value={id}
          label={t(`ledger.tabs.${id}`)}
          {...(id === current ? { 'aria-current': 'page' } : {})}
        />
      ))}
    </Tabs>
  );
}
