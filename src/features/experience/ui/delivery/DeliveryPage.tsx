import { NothingYet } from '../NothingYet.tsx';
import { Waiting } from '../Waiting.tsx';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { PageHeader } from '../../../../shared/ui/PageHeader.tsx';
import { useNow } from '../../../../shared/ui/useNow.ts';
import { useSearchState } from '../../../../shared/ui/useSearchState.ts';
import { DELIVERY_GROUPS } from '../../domain/delivery/deliveryTypes.ts';
import { Choice } from '../Choice.tsx';
import { experienceCalls } from '../experienceCalls.ts';
import { ExperienceNav } from '../ExperienceNav.tsx';
import { useExperienceText } from '../experienceText.ts';
import { PeriodChoice } from '../period/PeriodChoice.tsx';
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
  const days = search.days === 0 ? null : search.days;
  const now = minute - (minute % HOUR);
  const { data, error, retry } = useJob(experienceCalls.delivery({ by, days, zone, now }));
  if (error) return <FailedCard onRetry={retry} />;
  if (!data) return <Waiting />;
  if (data.everything === 0) {
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
      <Stack
        direction="row"
        role="group"
        aria-label={t('delivery.ask')}
        sx={{ gap: 1.5, flexWrap: 'wrap' }}
      >
        <Choice
          label={t('delivery.by')}
          value={by}
          values={DELIVERY_GROUPS}
          words={(each) => t(`delivery.groups.${each}`)}
          onChange={(chosen) => {
            change({ by: chosen, group: null });
          }}
        />
        <PeriodChoice
          label={t('delivery.period')}
          days={search.days}
          onChange={(chosen) => {
            change({ days: chosen });
          }}
        />
      </Stack>
      {data.all.parcels + data.sentBack + data.impossible === 0 && (
        <Typography variant="body2" sx={{ color: 'ink.soft' }}>
          {t('delivery.nothing')}
        </Typography>
      )}
      <LateShares report={data} search={search} change={change} />
      <WorstParcels report={data} group={search.group} />
      <LateTrend months={data.months} inProgress={inProgress} />
      <ComebackPanel mishap="late" zone={zone} now={now} />
    </Box>
  );
}
