import Skeleton from '@mui/material/Skeleton';
import { lazy, Suspense } from 'react';
import { ErrorBoundary } from '../shared/ui/ErrorBoundary.tsx';
import { FailedCard } from '../shared/ui/FailedCard.tsx';
import type { PolicyChangesProps } from '../shared/ui/policy/policyArea.ts';
import { areas } from './areas.ts';
import { loadArea } from './loadArea.ts';

const changesOf = new Map(
  areas.flatMap((area) =>
    (area.policies ?? []).map(({ id, changes }) => {
      const Changes = lazy(async () => ({ default: await loadArea(area, changes) }));
      return [id, Changes] as const;
    }),
  ),
);

/** Whether an area here knows the policy; a backup can come from a newer app. */
export function isKnownPolicy(policy: string): boolean {
  return changesOf.has(policy);
}

type AnyPolicyChangesProps = PolicyChangesProps & { readonly policy: string };

/** How two stored states of a policy differ, in the words of its area. */
export function PolicyChanges({ policy, ...sides }: AnyPolicyChangesProps) {
  const Changes = changesOf.get(policy);
  if (!Changes) return null;
  return (
    <ErrorBoundary fallback={(_error, retry) => <FailedCard onRetry={retry} />}>
      <Suspense fallback={<Skeleton variant="rounded" height={96} />}>
        <Changes {...sides} />
      </Suspense>
    </ErrorBoundary>
  );
}
