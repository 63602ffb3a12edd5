import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router';
import { civilDate, civilDay } from '../../../../../shared/domain/time/civilDay.ts';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { useJob } from '../../../../../shared/jobs/useJob.ts';
import { FailedCard } from '../../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../../shared/ui/Panel.tsx';
import { useSearchState } from '../../../../../shared/ui/useSearchState.ts';
import { LOYALTY_PATH } from '../../../loyaltyPlace.ts';
import { loyaltyCalls } from '../../loyaltyCalls.ts';
import { useLoyaltyText } from '../../loyaltyText.ts';
import type { LoyaltyShop } from '../../useLoyaltyShop.ts';
import { monthDay, reportSearch } from '../reportSearch.ts';
import { useRulesKey } from '../useRulesKey.ts';
import { TierChart } from './TierChart.tsx';
import { TierMatrix } from './TierMatrix.tsx';

/** Months that are shown at first. */
const USUAL = 12;

type TierSectionProps = Pick<LoyaltyShop, 'database' | 'shop' | 'posts'> & {
  /** Epoch ms. */
  readonly now: number;
};

/** How customers moved between the levels, month by month and over a period. */
export function TierSection({ database, shop, posts, now }: TierSectionProps) {
  const t = useLoyaltyText();
  const format = useFormat();
  const rules = useRulesKey();
  const [search] = useSearchState(reportSearch);
  const { zone, currency, weekStart } = shop;
  const today = format.civilDayAt(now, zone);
  const { data, error, busy, retry } = useJob(
    rules === undefined
      ? null
      : loyaltyCalls.tierMovements({
          database,
          rules,
          now,
          zone,
          currency,
          weekStart,
          posts,
          from: monthDay(search.from) ?? monthsBefore(today, USUAL - 1),
          to: monthDay(search.to),
        }),
  );
  if (error) return <FailedCard onRetry={retry} />;
  if (data === null) {
    return (
      <Panel title={t('reports.tiers.title')}>
        <div>
          {t('reports.tiers.none')}{' '}
          <Link component={RouterLink} to={`/${LOYALTY_PATH}`}>
            {t('reports.tiers.toRules')}
          </Link>
        </div>
      </Panel>
    );
  }
  if (!data) {
    return (
      <Panel title={t('reports.tiers.title')} busy>
        <LoadingRows rows={6} />
      </Panel>
    );
  }
  return (
    <>
      <TierChart movement={data} busy={busy} today={today} zone={zone} />
      <TierMatrix movement={data} busy={busy} />
    </>
  );
}

function monthsBefore(day: number, months: number): number {
  const { year, month } = civilDate(day);
  const count = year * 12 + month - 1 - months;
  return civilDay(Math.floor(count / 12), (count % 12) + 1, 1);
}
