import { useAppText } from '../useAppText.ts';
import { Failure } from './Failure.tsx';
import { failureKind } from './failureKind.ts';
import { FullPage } from './FullPage.tsx';

type FailurePageProps = { readonly error: Error; readonly onRetry: () => void };

/** A failure of the frame itself. */
export function FailurePage({ error, onRetry }: FailurePageProps) {
  const t = useAppText();
  return (
    <FullPage title={t(`failure.${failureKind(error)}.title`)}>
      <Failure error={error} onRetry={onRetry} />
    </FullPage>
  );
}
