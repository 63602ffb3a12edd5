import { NothingYet } from '../NothingYet.tsx';
import { Waiting } from '../Waiting.tsx';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { PageHeader } from '../../../../shared/ui/PageHeader.tsx';
import { useNow } from '../../../../shared/ui/useNow.ts';
import { useSearchState } from '../../../../shared/ui/useSearchState.ts';
import { DELIVERY_GROUPS } from '../../domain/delivery/deliveryTypes.ts';
import { experienceCalls } from '../experienceCalls.ts';
import { ExperienceNav } from '../ExperienceNav.tsx';
import { useExperienceText } from '../experienceText.ts';
import { ComebackPanel } from '../comeback/ComebackPanel.tsx';
import { deliverySearch } from './deliverySearch.ts';
import { LateShares } from './LateShares.tsx';
import { LateTrend } from './LateTrend.tsx';
import { WorstParcels } from './WorstParcels.tsx';

const HOUR = 3_600_000;

/** Parcels against what was promised, by carrier, method and region. */
export function DeliveryPage() {
  const t = useExperienceText();
  const { db } = useWorkspace();
  const shop = useShopSettings(db);
  return (
    <>
      <PageHeader
        title={t('delivery.title')}
        question={t('delivery.question')}
        tabs={<ExperienceNav current="delivery" />}
      />
      {shop ? <Delivery zone={shop.zone} /> : <Waiting />}
    </>
  );
}

function Delivery({ zone }: { readonly zone: string }) {
  const t = useExperienceText();
  const format = useFormat();
  const [search, change] = useSearchState(deliverySearch);
  const minute = useNow();
  const { by } = search;
  const now = minute - (minute % HOUR);
  const { data, error, retry } = useJob(experienceCalls.delivery({ by, zone, now }));
  if (error) return <FailedCard onRetry={retry} />;
  if (!data) return <Waiting />;
  if (data.all.parcels + data.sentBack + data.impossible === 0) {
    return (
      <NothingYet
        title={t('delivery.none')}
        text={t('delivery.noneText')}
        action={t('delivery.import')}
      />
    );
  }
  const last = data.months.at(-1);
  const inProgress =
    last !== undefined &&
    format.month(last.firstDay) === format.month(format.civilDayAt(now, zone));
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <TextField
        select
        label={t('delivery.by')}
        value={by}
        sx={{ width: { xs: '100%', sm: 200 } }}
        onChange={(event) => {
          const chosen = DELIVERY_GROUPS.find((each) => each === event.target.value);
          if (chosen) change({ by: chosen, group: null });
        }}
      >
        {DELIVERY_GROUPS.map((each) => (
          <MenuItem key={each} value={each}>
            {t(`delivery.groups.${each}`)}
          </MenuItem>
        ))}
      </TextField>
      <LateShares report={data} search={search} change={change} />
      <WorstParcels report={data} group={search.group} />
      <LateTrend months={data.months} inProgress={inProgress} />
      <ComebackPanel mishap="late" zone={zone} now={now} />
    </Box>
  );
}
