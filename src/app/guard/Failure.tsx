import Button from '@mui/material/Button';
import { ErrorPanel } from '../../shared/ui/ErrorPanel.tsx';
import { useAppText } from '../useAppText.ts';
import { failureDetails } from './failureDetails.ts';
import { failureKind } from './failureKind.ts';

type FailureProps = { readonly error: Error; readonly onRetry: () => void };

/** In place of a page that failed: what happened, another try, and the way home. */
export function Failure({ error, onRetry }: FailureProps) {
  const t = useAppText();
  const kind = failureKind(error);
  return (
    <ErrorPanel
      heading="h1"
      title={t(`failure.${kind}.title`)}
      happened={t(`failure.${kind}.happened`)}
      kept={t(`failure.${kind}.kept`)}
      todo={t(`failure.${kind}.todo`)}
      details={failureDetails(error)}
      onRetry={
        kind === 'page'
          ? onRetry
          : () => {
              window.location.reload();
            }
      }
      // A page load: whatever is broken in this one does not come along.
      other={<Button href="/">{t('failure.home')}</Button>}
    />
  );
}
