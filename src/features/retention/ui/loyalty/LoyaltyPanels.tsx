import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { LoyaltyResult } from '../../domain/loyaltyTypes.ts';
import { useExplainWords } from '../explain/useExplainWords.ts';
import type { Shop } from '../useShop.ts';
import { LoyaltyChart } from './LoyaltyChart.tsx';
import { LoyaltyPanel } from './LoyaltyPanel.tsx';

type LoyaltyPanelsProps = {
  readonly shop: Shop;
  readonly result: LoyaltyResult;
  readonly busy: boolean;
  readonly tools?: ReactNode;
};

/** Ratio and line beside each other. */
export function LoyaltyPanels({ shop, result, busy, tools }: LoyaltyPanelsProps) {
  const words = useExplainWords(shop, shop.usual, result.span);
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: {
          xs: 'minmax(0, 1fr)',
          md: 'minmax(320px, 5fr) minmax(0, 9fr)',
        },
      }}
    >
      <LoyaltyPanel
        words={words}
        result={result}
        busy={busy}
        {...(tools === undefined ? {} : { tools })}
      />
      <LoyaltyChart words={words} result={result} busy={busy} />
    </Box>
  );
}
