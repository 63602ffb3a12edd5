import Button from '@mui/material/Button';
import { RotateCcw } from 'lucide-react';
import { EmptyState } from '../../../../shared/ui/EmptyState.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { useRetentionText } from '../retentionText.ts';

/** The page after its first count was stopped. */
export function CountingStopped({ onRetry }: { readonly onRetry: () => void }) {
  const t = useRetentionText();
  return (
    <Panel>
      <EmptyState
        outline="heatmap"
        title={t('stopped.title')}
        action={
          <Button
            variant="contained"
            color="primary"
            startIcon={<RotateCcw strokeWidth={1.6} aria-hidden />}
            onClick={onRetry}
          >
            {t('stopped.retry')}
          </Button>
        }
      >
        {t('stopped.text')}
      </EmptyState>
    </Panel>
  );
}
