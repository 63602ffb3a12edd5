import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import type { Explanation } from '../../../../shared/ui/explanation.ts';
import type { Finding, Period } from '../../domain/findings/findingTypes.ts';
import { useExperienceText } from '../experienceText.ts';

/** A finding in words. */
export function useFindingWords() {
  const t = useExperienceText();
  const format = useFormat();
  const of = ({ count, size }: Finding['share']) =>
    t('improvements.found.of', { count: format.number(count), n: format.number(size) });
  const what = ({ source, group }: Pick<Finding, 'source' | 'group'>) =>
    t(`improvements.sources.${source}`, { group });
  return {
    what,
    of,
    action: ({ source, group }: Finding) => t(`improvements.actions.${source}`, { group }),
    /** For the record: what was known when somebody decided. */
    evidence: (finding: Finding, period: Period) =>
      `${what(finding)}: ${format.percent(finding.share.rate)} (${of(finding.share)}); ${t('improvements.found.others')} ${format.percent(finding.others.rate)}; ${format.dayRange(period.from, period.to)}`,
    explain: (finding: Finding, period: Period): Explanation => {
      const { share, others, difference, excess } = finding;
      const side = (one: Finding['share']) => `${format.percent(one.rate)} (${of(one)})`;
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
            term: t('improvements.explain.excess'),
            detail: t('improvements.explain.excessText', {
              count: format.number(share.count),
              n: format.number(share.size),
              rate: format.percent(others.rate),
              excess: format.number(excess, 1),
            }),
          },
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
      };
    },
  };
}
