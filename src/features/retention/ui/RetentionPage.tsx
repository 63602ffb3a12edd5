import { useCallback } from 'react';
import { useJobAhead } from '../../../shared/jobs/useJobAhead.ts';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { entryKind } from './cohorts/cohortTexts.ts';
import { DEFAULT_QUERY } from '../domain/retentionQuery.ts';
import { DefaultsLink } from './defaults/DefaultsLink.tsx';
import { RefusedNotice } from './defaults/RefusedNotice.tsx';
import { LoyaltyLink } from './loyalty/LoyaltyLink.tsx';
import { CopyLinkButton } from './page/CopyLinkButton.tsx';
import { IgnoredNotice } from './page/IgnoredNotice.tsx';
import { LoadingTable } from './page/LoadingTable.tsx';
import { RetentionContent } from './page/RetentionContent.tsx';
import { cohortsQuery } from './jobQueries.ts';
import { retentionCalls } from './retentionCalls.ts';
import { useRetentionText } from './retentionText.ts';
import { TasteLink } from './taste/TasteLink.tsx';
import { usePageState } from './usePageState.ts';
import { useShop } from './useShop.ts';

/** How many customers come back: the cohort table and what surrounds it. */
export function RetentionPage() {
  const t = useRetentionText();
  const shop = useShop();
  const ahead = useJobAhead();
  const [state, change] = usePageState(
    shop?.usual.query ?? DEFAULT_QUERY,
    useCallback(
      ({ query }) => {
        if (!shop) return;
        ahead(retentionCalls.cohorts({ query: cohortsQuery(query), calendar: shop.calendar }));
      },
      [ahead, shop],
    ),
  );
  return (
    <>
      <PageHeader
        title={t('page.title')}
        question={t(`page.question.${entryKind(state)}.${state.query.period}`)}
        actions={
          <>
            <LoyaltyLink />
            <TasteLink state={state} />
            <DefaultsLink />
            <CopyLinkButton />
          </>
        }
      />
      <RefusedNotice refused={shop?.refused ?? null} />
      <IgnoredNotice
        names={state.ignored}
        onDismiss={() => {
          change((now) => now);
        }}
      />
      {shop ? (
        <RetentionContent shop={shop} state={state} change={change} />
      ) : (
        <LoadingTable state={state} />
      )}
    </>
  );
}
