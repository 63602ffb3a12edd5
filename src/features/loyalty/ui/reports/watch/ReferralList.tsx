import { useMemo } from 'react';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { CsvDownload } from '../../../../../shared/ui/CsvDownload.tsx';
import { useCustomerWords } from '../../../../../shared/ui/customers/useCustomerWords.ts';
import { LEAST_BROUGHT, SETTLING_DAYS } from '../../../domain/reports/watch/suspiciousReferrals.ts';
import {
  REFERRAL_DAYS,
  type SuspiciousReferral,
  type Watched,
} from '../../../domain/reports/watch/watchTypes.ts';
import { useLoyaltyText } from '../../loyaltyText.ts';
import { MemberLink } from './MemberLink.tsx';
import { WatchPanel } from './WatchPanel.tsx';

type ReferralListProps = { readonly watched: Watched<SuspiciousReferral>; readonly zone: string };

/** Referrals that look like somebody bringing themselves. */
export function ReferralList({ watched, zone }: ReferralListProps) {
  const t = useLoyaltyText();
  const format = useFormat();
  const words = useCustomerWords(useMemo(() => peopleOf(watched), [watched]));
  const pattern = ({ pattern: found, shared }: SuspiciousReferral) =>
    (found === 'sameContact' ? shared : [found])
      .map((each) => t(`watch.referrals.patterns.${each}`))
      .join(t('watch.referrals.list'));
  const when = ({ at }: SuspiciousReferral) =>
    at === null ? t('watch.referrals.unknown') : format.day(format.civilDayAt(at, zone));
  const several = ({ brought }: SuspiciousReferral) =>
    t('watch.referrals.several', { count: brought });
  return (
    <WatchPanel<SuspiciousReferral>
      list="referrals"
      watched={watched}
      days={REFERRAL_DAYS}
      definition={t('watch.referrals.definition', {
        least: LEAST_BROUGHT,
        settling: SETTLING_DAYS,
      })}
      rowKey={({ pattern: found, referrer, referred }) => `${found} ${referrer} ${referred}`}
      tools={
        <CsvDownload
          fileName="suspicious-referrals"
          rows={() => [
            (['pattern', 'referrer', 'referred', 'when', 'points'] as const).map((id) =>
              t(`watch.referrals.${id}`),
            ),
            ...watched.rows.map((row) => [
              pattern(row),
              words.get(row.referrer) ?? '',
              row.referred < 0 ? several(row) : (words.get(row.referred) ?? ''),
              when(row),
              row.points,
            ]),
          ]}
        />
      }
      columns={[
        { id: 'pattern', head: t('watch.referrals.pattern'), cell: pattern, sortBy: pattern },
        {
          id: 'referrer',
          head: t('watch.referrals.referrer'),
          cell: ({ referrer }) => <MemberLink member={referrer} words={words} />,
        },
        {
          id: 'referred',
          head: t('watch.referrals.referred'),
          cell: (row) =>
            row.referred < 0 ? several(row) : <MemberLink member={row.referred} words={words} />,
        },
        {
          id: 'when',
          head: t('watch.referrals.when'),
          cell: when,
          sortBy: ({ at }) => at ?? 0,
        },
        {
          id: 'points',
          head: t('watch.referrals.points'),
          align: 'right',
          cell: ({ points }) => format.number(points),
          sortBy: ({ points }) => points,
        },
      ]}
    />
  );
}

function peopleOf({ rows }: Watched<SuspiciousReferral>): number[] {
  const people = rows.flatMap(({ referrer, referred }) => [referrer, referred]);
  return [...new Set(people)].filter((code) => code >= 0);
}
