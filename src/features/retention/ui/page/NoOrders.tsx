import Button from '@mui/material/Button';
import { Upload } from 'lucide-react';
import { Link } from 'react-router';
import { EmptyState } from '../../../../shared/ui/EmptyState.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { useRetentionText } from '../retentionText.ts';

/** Where imports are; the app's areas know each other by address only. */
const IMPORTS = '/imports';

/** The page while there is nothing to count. */
export function NoOrders() {
  const t = useRetentionText();
  return (
    <Panel>
      <EmptyState
        outline="heatmap"
        title={t('empty.title')}
        formats={t('empty.formats')}
        action={
          <Button
            variant="contained"
            color="primary"
            component={Link}
            to={IMPORTS}
            startIcon={<Upload strokeWidth={1.6} aria-hidden />}
          >
            {t('empty.action')}
          </Button>
        }
      >
        {t('empty.text')}
      </EmptyState>
    </Panel>
  );
}
