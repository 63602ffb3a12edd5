import { useRevalidator, useRouteError } from 'react-router';
import { useDocumentTitle } from '../../shared/ui/useDocumentTitle.ts';
import { useAppText } from '../useAppText.ts';
import { Failure } from './Failure.tsx';
import { failureKind } from './failureKind.ts';

/** A page that failed to load or to draw. */
export function RouteFailure() {
  const t = useAppText();
  const reason = useRouteError();
  const { revalidate } = useRevalidator();
  const error = reason instanceof Error ? reason : new Error(String(reason));
  useDocumentTitle(t(`failure.${failureKind(error)}.title`));
  return <Failure error={error} onRetry={() => void revalidate()} />;
}
