import Button from '@mui/material/Button';
import { Link, useLocation } from 'react-router';
import { EmptyState } from '../shared/ui/EmptyState.tsx';
import { useDocumentTitle } from '../shared/ui/useDocumentTitle.ts';
import { useAppText } from './useAppText.ts';

/** An address that leads nowhere. */
export function NotFoundPage() {
  const t = useAppText();
  const { pathname } = useLocation();
  useDocumentTitle(t('notFound.title'));
  return (
    <EmptyState
      heading="h1"
      title={t('notFound.title')}
      action={
        <Button variant="contained" color="primary" component={Link} to="/">
          {t('notFound.home')}
        </Button>
      }
    >
      {t('notFound.text', { path: pathname })}
    </EmptyState>
  );
}
