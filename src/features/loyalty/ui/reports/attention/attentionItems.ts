import type { Formats } from '../../../../../shared/i18n/createFormats.ts';
import type { AttentionItem } from '../../../../../shared/ui/areaDefinition.ts';
import {
  EXPIRING_DAYS,
  REFERRAL_DAYS,
  REFUND_DAYS,
  type ProgrammeWatch,
} from '../../../domain/reports/watch/watchTypes.ts';
import { GIFTS_PATH } from '../../../giftPlaces.ts';
import type { LoyaltyText } from '../../loyaltyText.ts';
import { watchAddress } from '../watch/watchSearch.ts';

/** Gifts that are named; the others are counted. */
const NAMED = 3;

export type Known = {
  /** Undefined where it has not been looked at yet, or nothing is booked. */
  readonly watch: ProgrammeWatch | undefined;
  /** Names of live gifts of which nothing is left. */
  readonly gifts: readonly string[];
};

type Words = { readonly t: LoyaltyText; readonly format: Formats };

/** What somebody should look at in loyalty. */
export function attentionItems(words: Words, { watch, gifts }: Known): AttentionItem[] {
  return [
    ...(watch ? refundedItem(words, watch.refunded) : []),
    ...(watch ? referralItem(words, watch.referrals) : []),
    ...giftItem(words, gifts),
    ...(watch ? expiringItem(words, watch.expiring) : []),
  ];
}

function refundedItem(
  { t, format }: Words,
  { count, members, points, became }: ProgrammeWatch['refunded'],
): AttentionItem[] {
  if (count === 0) return [];
  return [
    {
      id: 'loyalty.refunded',
      urgency: 'warning',
      title: t('watch.attention.refunded', { count: members }),
      detail: t('watch.attention.refundedDetail', {
        days: REFUND_DAYS,
        points: format.number(points),
        recovered: format.number(became.recovered),
        owed: format.number(became.owed),
        waived: format.number(became.waived),
      }),
      action: { label: t('watch.attention.see'), href: watchAddress('refunded') },
    },
  ];
}

function referralItem(
  { t, format }: Words,
  { count, members, points }: ProgrammeWatch['referrals'],
): AttentionItem[] {
  if (count === 0) return [];
  return [
    {
      id: 'loyalty.referrals',
      urgency: 'warning',
      title: t('watch.attention.referrals', { count: members }),
      detail: t('watch.attention.referralsDetail', {
        days: REFERRAL_DAYS,
        points: format.number(points),
      }),
      action: { label: t('watch.attention.see'), href: watchAddress('referrals') },
    },
  ];
}

function expiringItem(
  { t, format }: Words,
  { count, members, points }: ProgrammeWatch['expiring'],
): AttentionItem[] {
  if (count === 0) return [];
  return [
    {
      id: 'loyalty.expiring',
      urgency: 'info',
      title: t('watch.attention.expiring', {
        days: EXPIRING_DAYS,
        points: format.number(points),
      }),
      detail: t('watch.attention.expiringDetail', { count: members }),
      action: { label: t('watch.attention.see'), href: watchAddress('expiring') },
    },
  ];
}

function giftItem({ t }: Words, gifts: readonly string[]): AttentionItem[] {
  if (gifts.length === 0) return [];
  const list = gifts.slice(0, NAMED).join(t('watch.attention.list'));
  const more = gifts.length - NAMED;
  return [
    {
      id: 'loyalty.gifts',
      urgency: 'warning',
      title: t('watch.attention.gifts', { count: gifts.length }),
      detail:
        more > 0
          ? t('watch.attention.giftsMore', { list, count: more })
          : t('watch.attention.giftsDetail', { list }),
      action: { label: t('watch.attention.seeGifts'), href: `/${GIFTS_PATH}` },
    },
  ];
}
