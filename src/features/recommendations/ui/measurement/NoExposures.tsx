import Button from '@mui/material/Button';
import { Upload } from 'lucide-react';
import { Link } from 'react-router';
import { EmptyState } from '../../../../shared/ui/EmptyState.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { useRecommendationsText } from '../recommendationsText.ts';

/** Where imports are; the app's areas know each other by address only. */
const IMPORTS = '/imports';

/** The page of a shop that has not imported a log of recommendations. */
export function NoExposures() {
  const t = useRecommendationsText();
  return (
    <Panel>
      <EmptyState
        title={t('measurement.empty.title')}
        formats={t('measurement.empty.formats')}
        action={
          <Button
            variant="contained"
            color="primary"
            component={Link}
            to={IMPORTS}
            startIcon={<Upload strokeWidth={1.6} aria-hidden />}
          >
            {t('measurement.empty.action')}
          </Button>
        }
      >
        {t('measurement.empty.text')}
      </EmptyState>
    </Panel>
  );
}
