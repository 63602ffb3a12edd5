import { useLoyaltyShop } from '../useLoyaltyShop.ts';
import { ProvePanel } from './ProvePanel.tsx';

/** The proof of the points ledger beside the other checks of what is stored; nothing without points. */
export function LedgerCheck() {
  const shop = useLoyaltyShop();
  if (!shop || shop.ledger.sequence === 0) return null;
  return <ProvePanel database={shop.database} />;
}
