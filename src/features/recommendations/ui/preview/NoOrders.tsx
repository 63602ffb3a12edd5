import Button from '@mui/material/Button';
import { Upload } from 'lucide-react';
import { Link } from 'react-router';
import { EmptyState } from '../../../../shared/ui/EmptyState.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { useRecommendationsText } from '../recommendationsText.ts';

/** Where imports are; the app's areas know each other by address only. */
const IMPORTS = '/imports';

/** The preview of a shop that knows no customer yet. */
export function NoOrders() {
  const t = useRecommendationsText();
  return (
    <Panel>
      <EmptyState
        title={t('preview.empty.title')}
        action={
          <Button
            variant="contained"
            color="primary"
            component={Link}
            to={IMPORTS}
            startIcon={<Upload strokeWidth={1.6} aria-hidden />}
          >
            {t('preview.empty.action')}
          </Button>
        }
      >
        {t('preview.empty.text')}
      </EmptyState>
    </Panel>
  );
}
