import { Panel } from '../../../../../shared/ui/Panel.tsx';
import { useLoyaltyText } from '../../loyaltyText.ts';
import { PlainList } from './PlainList.tsx';

const DECISIONS = ['rounding', 'multiplier', 'limits', 'ties', 'tiers', 'guests'] as const;

/** What loyalty systems do differently from each other, and how it is here. */
export function DecisionsPanel() {
  const t = useLoyaltyText();
  return (
    <Panel title={t('rules.decisions.title')}>
      <PlainList items={DECISIONS.map((decision) => t(`rules.decisions.${decision}`))} />
    </Panel>
  );
}
