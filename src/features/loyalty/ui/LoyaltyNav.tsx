import { AreaNav } from '../../../shared/ui/AreaNav.tsx';
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

/** From each part of loyalty to the others. */
export function LoyaltyNav({ current }: { readonly current: (typeof PARTS)[number]['id'] }) {
  const t = useLoyaltyText();
  return (
    <AreaNav
      label={t('ledger.tabs.label')}
      parts={PARTS}
      current={current}
      words={(part) => t(`ledger.tabs.${part}`)}
    />
  );
}
