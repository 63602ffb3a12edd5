import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import type { Explanation } from '../../../../shared/ui/explanation.ts';
import type { Finding, Period } from '../../domain/findings/findingTypes.ts';
import { useExperienceText } from '../experienceText.ts';
import { evidenceAddress } from './evidenceAddress.ts';
import { findingGroup } from './findingGroup.ts';

/** A finding in words. */
export function useFindingWords() {
  const t = useExperienceText();
  const format = useFormat();
  const of = ({ count, size }: Finding['share']) =>
    t('improvements.found.of', { count: format.number(count), n: format.number(size) });
  const what = (finding: Finding) =>
    t(`improvements.sources.${finding.source}`, { group: findingGroup(t, finding) });
  const money = ({ stake: concerned }: Pick<Finding, 'stake'>) =>
    (concerned?.money ?? [])
      .map(({ currency, amount }) => format.money(amount, currency === '' ? null : currency))
      .join(' + ');
  /** Customers and money that are concerned; '' where nothing is known of them. */
  const stake = ({ source, stake: concerned }: Finding) => {
    if (!concerned) return '';
    const { customers } = concerned;
    const n = format.number(customers);
    const sum = money({ stake: concerned });
    const { stake: kind } = WORDS[source];
    if (customers === 0) {
      return sum === '' ? '' : t('improvements.stake.onlyMoney', { money: sum });
    }
    const known = sum === '' ? (kind === 'carts' ? 'onlyCarts' : 'onlyCustomers') : kind;
    return t(`improvements.stake.${known}`, { count: customers, n, money: sum });
  };
  return {
    what,
    of,
    stake,
    /** '' where there is none. */
    money,
    action: (finding: Finding) =>
      t(`improvements.actions.${finding.source}`, { group: findingGroup(t, finding) }),
    /** For the record: what was known when somebody decided. */
    evidence: (finding: Finding, period: Period) =>
      [
        `${what(finding)}: ${format.percent(finding.share.rate)} (${of(finding.share)})`,
        `${t('improvements.found.others')} ${format.percent(finding.others.rate)}`,
        stake(finding),
        format.dayRange(period.from, period.to),
      ]
        .filter((part) => part !== '')
        .join('; '),
    explain: (finding: Finding, period: Period): Explanation => {
      const { source, share, others, difference, excess } = finding;
      const side = (one: Finding['share']) => `${format.percent(one.rate)} (${of(one)})`;
      const concerned = stake(finding);
      const href = evidenceAddress(finding);
      return {
        value: format.points(difference.difference),
        state: 'estimate',
        interval: t('comeback.between', {
          low: format.points(difference.interval.lower),
          high: format.points(difference.interval.upper),
        }),
        sentence: t('improvements.explain.sentence'),
        facts: [
          { term: t('improvements.explain.here'), detail: side(share) },
          { term: t('improvements.explain.others'), detail: side(others) },
          {
            term: t('improvements.explain.counted'),
            detail: t(`improvements.explain.countedText.${WORDS[source].counted}`),
          },
          {
            term: t('improvements.explain.excess'),
            detail: t('improvements.explain.excessText', {
              count: format.number(share.count),
              n: format.number(share.size),
              rate: format.percent(others.rate),
              excess: format.number(excess, 1),
            }),
          },
          ...(concerned === ''
            ? []
            : [{ term: t('improvements.explain.stake'), detail: concerned }]),
          {
            term: t('improvements.explain.interval'),
            detail: t('improvements.explain.intervalText', {
              low: format.points(difference.interval.lower),
              high: format.points(difference.interval.upper),
            }),
          },
          {
            term: t('improvements.explain.period'),
            detail: format.dayRange(period.from, period.to),
          },
        ],
        rows: { href, label: t('improvements.explain.rows') },
      };
    },
  };
}

/** What a source counts, and what the money of its findings is. */
const WORDS = {
  lateCarrier: { counted: 'late', stake: 'spent' },
  lateMethod: { counted: 'late', stake: 'spent' },
  lateRegion: { counted: 'late', stake: 'spent' },
  failedMethod: { counted: 'failedMethod', stake: 'toPay' },
  returnedCategory: { counted: 'returnedCategory', stake: 'sold' },
  detractorChannel: { counted: 'detractorChannel', stake: 'spent' },
  detractorLate: { counted: 'detractorLate', stake: 'spent' },
  incompletePage: { counted: 'incompletePage', stake: 'carts' },
  negativeSubject: { counted: 'negativeSubject', stake: 'spent' },
} as const satisfies Record<Finding['source'], object>;
