import Button from '@mui/material/Button';
import { Link } from 'react-router';
import { EmptyState } from '../../../../shared/ui/EmptyState.tsx';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { PageHeader } from '../../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { useState } from 'react';
import { dayStart, isoDay } from '../dayField.ts';
import { loyaltyCalls } from '../loyaltyCalls.ts';
import { LoyaltyNav } from '../LoyaltyNav.tsx';
import { useLoyaltyText } from '../loyaltyText.ts';
import { useLoyaltyShop, type LoyaltyShop } from '../useLoyaltyShop.ts';
import { OpeningWorkbench } from './OpeningWorkbench.tsx';

/** Takes over the points that members have in a programme that runs already. */
export function OpeningPage() {
  const t = useLoyaltyText();
  const shop = useLoyaltyShop();
  return (
    <>
      <PageHeader
        title={t('opening.title')}
        question={t('opening.question')}
        tabs={<LoyaltyNav current="ledger" />}
      />
      {shop ? (
        <OpeningContent {...shop} />
      ) : (
        <Panel busy>
          <LoadingRows rows={8} />
        </Panel>
      )}
    </>
  );
}

function OpeningContent(shop: LoyaltyShop) {
  const t = useLoyaltyText();
  const { database, ledger } = shop;
  const { zone } = shop.shop;
  const [day, setDay] = useState(() => isoDay(Date.now(), zone));
  const at = dayStart(day, zone);
  const { data, error, busy, retry } = useJob(
    at === null ? null : loyaltyCalls.previewOpening({ database, at, sequence: ledger.sequence }),
  );
  if (error) return <FailedCard onRetry={retry} />;
  if (!data) {
    return (
      <Panel busy>
        <LoadingRows rows={8} />
      </Panel>
    );
  }
  if (data.members === 0) {
    return (
      <Panel>
        <EmptyState
          title={t('opening.none.title')}
          action={
            <Button variant="contained" color="primary" component={Link} to="/imports">
              {t('opening.none.action')}
            </Button>
          }
        >
          {t('opening.none.text')}
        </EmptyState>
      </Panel>
    );
  }
  return <OpeningWorkbench {...shop} preview={data} busy={busy} day={day} at={at} onDay={setDay} />;
}
