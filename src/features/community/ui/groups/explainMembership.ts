import type { Formats } from '../../../../shared/i18n/createFormats.ts';
import type { Explanation } from '../../../../shared/ui/explanation.ts';
import { COMEBACK_DAYS, type MembershipComparison } from '../../domain/health/healthTypes.ts';
import type { useCommunityText } from '../communityText.ts';

type Tools = { readonly t: ReturnType<typeof useCommunityText>; readonly format: Formats };

/** How the difference between members' orders and others alike is made. */
export function explainMembership(
  { t, format }: Tools,
  { matched, plain, strata, compared, exposed, others, linked }: MembershipComparison,
): Explanation {
  const bounds = ({ lower, upper }: { readonly lower: number; readonly upper: number }) => ({
    low: format.points(lower),
    high: format.points(upper),
  });
  const part = (name: 'formula' | 'alike' | 'counted' | 'plain' | 'interval' | 'limits') => ({
    term: t(`groups.membership.explain.${name}`),
    detail: t(`groups.membership.explain.${name}Text`, {
      strata: format.number(strata),
      compared: format.number(compared),
      exposed: format.number(exposed.size),
      others: format.number(others.size),
      linked: format.number(linked),
      value: format.points(plain.difference),
      ...bounds(plain.interval),
    }),
  });
  return {
    value: format.points(matched.difference),
    state: 'estimate',
    interval: t('groups.explain.interval', bounds(matched.interval)),
    sentence: t('groups.membership.explain.sentence', { days: COMEBACK_DAYS }),
    facts: [
      part('formula'),
      part('alike'),
      part('counted'),
      part('plain'),
      part('interval'),
      part('limits'),
    ],
  };
}
