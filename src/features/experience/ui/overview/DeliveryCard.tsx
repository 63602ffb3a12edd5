import { useShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { TooFew } from '../../../../shared/ui/TooFew.tsx';
import { useNow } from '../../../../shared/ui/useNow.ts';
import { LEAST_CASES } from '../../domain/findings/findingTypes.ts';
import { RECENT_DAYS, type RecentLate } from '../../domain/overview/recentLate.ts';
import { EXPERIENCE_PATH } from '../../experiencePlace.ts';
import { experienceCalls } from '../experienceCalls.ts';
import { useExperienceText } from '../experienceText.ts';
import { AreaCard } from '../../../../shared/ui/overview/AreaCard.tsx';
import { CardFigure } from './CardFigure.tsx';
import { CardNote } from '../../../../shared/ui/overview/CardNote.tsx';
import { explainRecentLate } from './explainRecentLate.ts';
import { LateChange } from './LateChange.tsx';

const HOUR = 3_600_000;

/** How many parcels came late in the last 90 days. */
export function DeliveryCard() {
  const t = useExperienceText();
  const { db } = useWorkspace();
  const shop = useShopSettings(db);
  const minute = useNow();
  // Of whole hours: what is late changes by the day, and an hour covers every zone.
  const now = minute - (minute % HOUR);
  const { data, error, retry } = useJob(
    shop ? experienceCalls.recentLate({ zone: shop.zone, now }) : null,
  );
  const link =
    data?.lastDay === null
      ? { to: '/imports', label: t('delivery.import') }
      : { to: `/${EXPERIENCE_PATH}`, label: t('overview.delivery.open') };
  return (
    <AreaCard
      title={t('overview.delivery.title')}
      error={error}
      retry={retry}
      content={data && { body: <Late recent={data} />, link }}
    />
  );
}

function Late({ recent }: { readonly recent: RecentLate }) {
  const t = useExperienceText();
  const format = useFormat();
  const { late, lastDay } = recent;
  if (lastDay === null) {
    return <CardNote title={t('overview.delivery.none')} text={t('overview.delivery.noneText')} />;
  }
  if (late.size < LEAST_CASES) {
    return late.size === 0 ? (
      <CardNote
        title={t('overview.delivery.notLately', { days: RECENT_DAYS })}
        text={t('overview.delivery.lastDay', { day: format.day(lastDay) })}
      />
    ) : (
      <TooFew count={late.size} needed={LEAST_CASES} of="parcels" />
    );
  }
  return (
    <>
      <CardFigure
        label={t('delivery.table.lateShare')}
        explanation={explainRecentLate({ t, format }, recent)}
        what={t('overview.delivery.what', {
          days: RECENT_DAYS,
          n: format.number(late.size),
          count: late.size,
        })}
      />
      <LateChange {...recent} />
    </>
  );
}
