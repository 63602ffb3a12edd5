import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { mayRedeem, useAuthority } from '../../../../shared/data/backup/authority.ts';
import { useMachine } from '../../../../shared/data/registry.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { PageHeader } from '../../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { useSearchState } from '../../../../shared/ui/useSearchState.ts';
import { useLiveCatalogue } from '../../../../shared/ui/gifts/useLiveCatalogue.ts';
import { LoyaltyNav } from '../LoyaltyNav.tsx';
import { useLoyaltyText } from '../loyaltyText.ts';
import { FindMember } from '../members/FindMember.tsx';
import { useLoyaltyShop } from '../useLoyaltyShop.ts';
import { QueuePanel } from './QueuePanel.tsx';
import { RedeemPanel } from './RedeemPanel.tsx';
import { redemptionsSearch } from './redemptionsSearch.ts';

/** Redeems a gift for a customer, and hands out what waits. */
export function RedemptionsPage() {
  const t = useLoyaltyText();
  const { db } = useWorkspace();
  const shop = useLoyaltyShop();
  const catalogue = useLiveCatalogue();
  const authority = useAuthority(db);
  const machine = useMachine();
  const [search, change] = useSearchState(redemptionsSearch);
  const { member } = search;
  const ready = shop && catalogue && authority !== undefined;
  const here = ready && mayRedeem(authority, machine ?? '');
  return (
    <>
      <PageHeader
        title={t('redemptions.title')}
        question={t('redemptions.question')}
        tabs={<LoyaltyNav current="redemptions" />}
      />
      {ready && !here && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {t('redemptions.here', { machine: authority?.name ?? '' })}
        </Alert>
      )}
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(0, 2fr)' },
          alignItems: 'start',
        }}
      >
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
          <FindMember
            query={search.find}
            chosen={member}
            onQuery={(find) => {
              change({ find });
            }}
            onChoose={(chosen) => {
              change({ member: chosen }, 'push');
            }}
          />
          {member < 0 ? (
            <Panel>{t('redemptions.redeem.start')}</Panel>
          ) : ready ? (
            <RedeemPanel
              key={member}
              member={member}
              shop={shop}
              gifts={catalogue.gifts}
              wanted={search.gift}
              disabled={!here}
              onGift={(gift) => {
                change({ gift });
              }}
            />
          ) : (
            <Panel busy>
              <LoadingRows rows={4} />
            </Panel>
          )}
        </Box>
        {ready ? (
          <QueuePanel
            gifts={catalogue.gifts}
            zone={shop.shop.zone}
            search={search}
            change={change}
            disabled={!here}
          />
        ) : (
          <Panel busy>
            <LoadingRows rows={8} />
          </Panel>
        )}
      </Box>
    </>
  );
}
