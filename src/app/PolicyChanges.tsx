import Skeleton from '@mui/material/Skeleton';
import { lazy, Suspense } from 'react';
import { ErrorBoundary } from '../shared/ui/ErrorBoundary.tsx';
import { FailedCard } from '../shared/ui/FailedCard.tsx';
import type { PolicyChangesProps } from '../shared/ui/policy/policyArea.ts';
import { areas } from './areas.ts';
import { loadArea } from './loadArea.ts';

const policies = areas.flatMap((area) =>
  (area.policies ?? []).map(({ id, changes }) => ({
    id,
    Changes: lazy(async () => ({ default: await loadArea(area, changes) })),
  })),
);

/** Whether an area here knows the policy; a backup can come from a newer app. */
export function isKnownPolicy(policy: string): boolean {
  return policies.some(({ id }) => id === policy);
}

type AnyPolicyChangesProps = PolicyChangesProps & { readonly policy: string };

/** How two stored states of a policy differ, in the words of its area; nothing of an unknown one. */
export function PolicyChanges({ policy, ...sides }: AnyPolicyChangesProps) {
  return policies
    .filter(({ id }) => id === policy)
    .map(({ id, Changes }) => (
      <ErrorBoundary key={id} fallback={(_error, retry) => <FailedCard onRetry={retry} />}>
        <Suspense fallback={<Skeleton variant="rounded" height={96} />}>
          <Changes {...sides} />
        </Suspense>
      </ErrorBoundary>
    ));
}
