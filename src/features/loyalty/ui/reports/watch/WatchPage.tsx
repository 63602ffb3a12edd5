import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { ArrowLeft } from 'lucide-react';
import { Link } from 'react-router';
import { FailedCard } from '../../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../../shared/ui/LoadingRows.tsx';
import { PageHeader } from '../../../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../../../shared/ui/Panel.tsx';
import { useSearchState } from '../../../../../shared/ui/useSearchState.ts';
import type { ProgrammeWatch } from '../../../domain/reports/watch/watchTypes.ts';
import { REPORT_PATH } from '../../../loyaltyPlace.ts';
import { LoyaltyNav } from '../../LoyaltyNav.tsx';
import { useLoyaltyText } from '../../loyaltyText.ts';
import { useLoyaltyShop } from '../../useLoyaltyShop.ts';
import { useProgrammeWatch } from '../useProgrammeWatch.ts';
import { ExpiringList } from './ExpiringList.tsx';
import { ReferralList } from './ReferralList.tsx';
import { RefundedList } from './RefundedList.tsx';
import { WATCH_LISTS, watchSearch, type WatchList } from './watchSearch.ts';

/** The rows behind what somebody should look at in the programme. */
export function WatchPage() {
  const t = useLoyaltyText();
  const shop = useLoyaltyShop();
  const { data, error, retry } = useProgrammeWatch(shop);
  const [{ list }, change] = useSearchState(watchSearch);
  return (
    <>
      <PageHeader
        title={t('watch.title')}
        question={t('watch.question')}
        actions={
          <Button
            component={Link}
            to={`/${REPORT_PATH}`}
            startIcon={<ArrowLeft strokeWidth={1.6} aria-hidden />}
          >
            {t('watch.back')}
          </Button>
        }
        tabs={<LoyaltyNav current="reports" />}
      />
      <ToggleButtonGroup
        exclusive
        aria-label={t('watch.choose')}
        value={list}
        sx={{ mb: 2, maxWidth: '100%', overflowX: 'auto', '& button': { whiteSpace: 'nowrap' } }}
        onChange={(_event, value) => {
          const chosen = WATCH_LISTS.find((each) => each === value);
          if (chosen) change({ list: chosen }, 'push');
        }}
      >
        {WATCH_LISTS.map((each) => (
          <ToggleButton key={each} value={each}>
            {t(`watch.lists.${each}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {shop?.ledger.sequence === 0 ? (
        <Panel>{t('watch.none')}</Panel>
      ) : error ? (
        <FailedCard onRetry={retry} />
      ) : shop && data ? (
        <ChosenList list={list} watch={data} zone={shop.shop.zone} />
      ) : (
        <Panel busy>
          <LoadingRows rows={8} />
        </Panel>
      )}
    </>
  );
}

type ChosenListProps = {
  readonly list: WatchList;
  readonly watch: ProgrammeWatch;
  readonly zone: string;
};

function ChosenList({ list, watch, zone }: ChosenListProps) {
  switch (list) {
    case 'refunded':
      return <RefundedList watched={watch.refunded} zone={zone} />;
    case 'referrals':
      return <ReferralList watched={watch.referrals} zone={zone} />;
    case 'expiring':
      return <ExpiringList watched={watch.expiring} zone={zone} />;
  }
}
