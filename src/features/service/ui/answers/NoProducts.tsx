import Button from '@mui/material/Button';
import { Link } from 'react-router';
import { EmptyState } from '../../../../shared/ui/EmptyState.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { useServiceText } from '../serviceText.ts';

/** Stands where a message is typed while the shop has no products that it could name. */
export function NoProducts() {
  const t = useServiceText();
  return (
    <Panel>
      <EmptyState
        title={t('answers.noProducts.title')}
        action={
          <Button component={Link} to="/imports" variant="contained" color="primary">
            {t('answers.noProducts.import')}
          </Button>
        }
        outline="bars"
      >
        {t('answers.noProducts.text')}
      </EmptyState>
    </Panel>
  );
}
