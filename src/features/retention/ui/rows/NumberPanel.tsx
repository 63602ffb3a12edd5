import Box from '@mui/material/Box';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import type { Explanation } from '../../../../shared/ui/explanation.ts';
import { ExplanationCard } from '../../../../shared/ui/ExplanationCard.tsx';
import { useRetentionText } from '../retentionText.ts';

/** The number that the listed rows explain, as its explanation has it, without the way to here. */
export function NumberPanel({ explanation }: { readonly explanation: Explanation | null }) {
  const t = useRetentionText();
  if (explanation === null) return null;
  const { rows: _listedBelow, ...number } = explanation;
  return (
    <Box sx={{ mb: 2 }}>
      <Panel title={t('rows.number')}>
        <ExplanationCard explanation={number} />
      </Panel>
    </Box>
  );
}
