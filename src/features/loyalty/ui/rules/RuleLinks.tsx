import Button from '@mui/material/Button';
import {
  BookOpenCheck,
  ChartColumn,
  Gift,
  PackageCheck,
  SearchCheck,
  UserSearch,
} from 'lucide-react';
import { Link } from 'react-router';
import { GIFTS_PATH, REDEMPTIONS_PATH } from '../../giftPlaces.ts';
import { LEDGER_PATH, MEMBERS_PATH, REPORT_PATH, TRACE_PATH } from '../../loyaltyPlace.ts';
import { useLoyaltyText } from '../loyaltyText.ts';

/** From the point rules to the area's other pages. */
export function RuleLinks() {
  const t = useLoyaltyText();
  const links = [
    { to: `/${TRACE_PATH}`, label: t('rules.trace.open'), Icon: SearchCheck },
    { to: `/${LEDGER_PATH}`, label: t('ledger.tabs.ledger'), Icon: BookOpenCheck },
    { to: `/${MEMBERS_PATH}`, label: t('ledger.tabs.members'), Icon: UserSearch },
    { to: `/${GIFTS_PATH}`, label: t('ledger.tabs.gifts'), Icon: Gift },
    { to: `/${REDEMPTIONS_PATH}`, label: t('ledger.tabs.redemptions'), Icon: PackageCheck },
    { to: `/${REPORT_PATH}`, label: t('ledger.tabs.reports'), Icon: ChartColumn },
  ];
  return (
    <>
      {links.map(({ to, label, Icon }) => (
        <Button
          key={to}
          component={Link}
          to={to}
          startIcon={<Icon strokeWidth={1.6} aria-hidden />}
        >
          {label}
        </Button>
      ))}
    </>
  );
}
