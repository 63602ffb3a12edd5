import { Suspense, type ReactNode } from 'react';
import { ErrorBoundary } from '../shared/ui/ErrorBoundary.tsx';
import { FailedCard } from '../shared/ui/FailedCard.tsx';
import { Panel } from '../shared/ui/Panel.tsx';

type AreaPartProps = {
  /** What stands in its place while it is loaded; null for nothing at all. */
  readonly loading: ReactNode;
  readonly children: ReactNode;
};

/** A part of a page that an area brings: it loads by itself, and when it fails, it fails alone. */
export function AreaPart({ loading, children }: AreaPartProps) {
  return (
    <ErrorBoundary
      fallback={(_error, retry) => (
        <Panel>
          <FailedCard onRetry={retry} />
        </Panel>
      )}
    >
      <Suspense fallback={loading === null ? null : <Panel busy>{loading}</Panel>}>
        {children}
      </Suspense>
    </ErrorBoundary>
  );
}
