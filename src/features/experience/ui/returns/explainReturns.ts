import type { Proportion } from '../../../../shared/domain/statistics/wilson.ts';
import type { Explanation } from '../../../../shared/ui/explanation.ts';
import { writeSearchState } from '../../../../shared/ui/searchState.ts';
import {
  RIPE_DAYS,
  type ReturnList,
  type ReturnMoney,
  type ReturnsReport,
  type Settlement,
} from '../../domain/returns/returnTypes.ts';
import { RETURNS_PATH } from '../../experiencePlace.ts';
import { ALL_LINES, RETURNS_PANEL, returnsSearch, type ReturnsSearch } from './returnsSearch.ts';
import type { ReturnWords } from './useReturnWords.ts';

/**
 * How a share of returned lines is made.
 *
 * @param group its key and name, null for all lines
 * @param parting whether the share is of the group's own lines
 */
export function explainShare(
  { t, format, interval, period }: ReturnWords,
  of: Proportion,
  search: ReturnsSearch,
  group: { readonly key: string; readonly name: string } | null = null,
  parting = true,
): Explanation {
  const [low = '', high = ''] = interval(of).split(' – ');
  const counts = { count: format.number(of.count), n: format.number(of.size) };
  return {
    value: format.percent(of.rate),
    state: 'estimate',
    interval: t('returns.interval', { low, high }),
    sentence:
      group === null
        ? t('returns.explain.share.sentence')
        : t('returns.explain.share.group', { name: group.name }),
    facts: [
      {
        term: t('returns.explain.formula'),
        detail: t(`returns.explain.share.${parting ? 'formula' : 'ofAll'}`, counts),
      },
      { term: t('returns.explain.counts'), detail: t('returns.explain.share.counts') },
      { term: t('returns.explain.period'), detail: period(search.days) },
      { term: t('returns.explain.method'), detail: t('returns.explain.share.method') },
      {
        term: t('returns.explain.limits'),
        detail: t('returns.explain.share.limits', { n: RIPE_DAYS }),
      },
    ],
    rows: {
      href: listed(search, 'lines', group?.key ?? null),
      label: t('returns.explain.share.rows'),
    },
  };
}

/** How many cases there are. */
export function explainCases(
  { t, format, period }: ReturnWords,
  { cases }: ReturnsReport,
  search: ReturnsSearch,
): Explanation {
  return {
    value: format.number(cases),
    sentence: t('returns.explain.cases.sentence'),
    facts: [
      { term: t('returns.explain.formula'), detail: t('returns.explain.cases.formula') },
      { term: t('returns.explain.period'), detail: period(search.days) },
    ],
    rows: {
      href: listed(search, 'cases'),
      label: t('returns.explain.cases.rows'),
    },
  };
}

/** How the median of times is made. */
export function explainTime(
  { t, format, span, period }: ReturnWords,
  { median, timed }: Settlement,
  search: ReturnsSearch,
): Explanation {
  const counts = { ended: format.number(timed.ended), open: format.number(timed.open) };
  return {
    value: span(median),
    state: 'estimate',
    sentence: t('returns.explain.time.sentence'),
    facts: [
      { term: t('returns.explain.formula'), detail: t('returns.explain.time.formula', counts) },
      { term: t('returns.explain.time.methodTerm'), detail: t('returns.explain.time.method') },
      { term: t('returns.explain.period'), detail: period(search.days) },
    ],
    rows: {
      href: listed(search, 'open'),
      label: t('returns.explain.time.rows'),
    },
  };
}

/** What was refunded, beside what was sold. */
export function explainRefunded(
  { t, format, period }: ReturnWords,
  { refunded, refundedCases, sold, marked }: ReturnMoney,
  currency: string | null,
  search: ReturnsSearch,
): Explanation {
  const amount = (minor: number) => format.money(minor, currency);
  return {
    value: amount(refunded),
    sentence: t('returns.explain.refunded.sentence'),
    facts: [
      {
        term: t('returns.explain.formula'),
        detail: t('returns.explain.refunded.formula', {
          count: refundedCases,
          n: format.number(refundedCases),
        }),
      },
      {
        term: t('returns.explain.refunded.net'),
        detail: t(`returns.explain.refunded.${marked > 0 ? 'netMarked' : 'netText'}`, {
          sold: amount(sold),
          refunded: amount(refunded),
          marked: amount(marked),
          net: amount(sold - refunded - marked),
        }),
      },
      { term: t('returns.explain.period'), detail: period(search.days) },
      { term: t('returns.explain.limits'), detail: t('returns.explain.refunded.limits') },
    ],
    rows: {
      href: listed(search, 'refunded'),
      label: t('returns.explain.refunded.rows'),
    },
  };
}

/** Where a list is, with all else that was asked. */
function listed(search: ReturnsSearch, list: ReturnList, group: string | null = null): string {
  const wanted = { ...search, ...ALL_LINES, list, group };
  const address = writeSearchState(returnsSearch, new URLSearchParams(), wanted);
  return `/${RETURNS_PATH}?${address.toString()}#${RETURNS_PANEL}`;
}
