import type { Formats } from '../../../../../shared/i18n/createFormats.ts';
import { ALGORITHMS } from '../../../domain/settings/algorithmSettings.ts';
import type { PlacementSettings } from '../../../domain/settings/recommendationSettings.ts';
import type { RecommendationsText } from '../../recommendationsText.ts';
import { exactNumber } from '../words/amountWords.ts';
import { blendShare } from './blendShare.ts';
import type { PlacementGroup } from './groupFields.ts';

const EVENTS = ['purchase', 'cart', 'view'] as const;

/** What is set in a group of a placement, in a few words: "Item neighbours 77%, Popularity 23%". */
export function groupSummary(
  t: RecommendationsText,
  format: Formats,
  group: PlacementGroup,
  settings: PlacementSettings,
): string {
  const number = (value: number) => (Number.isNaN(value) ? '–' : exactNumber(format, value));
  const parts = partsOf();
  return parts.length === 0 ? t('settings.summary.none') : parts.join(t('settings.words.list'));

  function partsOf(): string[] {
    const { algorithms, learning, filters, caps, diversity, slots } = settings;
    switch (group) {
      case 'algorithms':
        return ALGORITHMS.map((id) => ({ id, share: blendShare(algorithms, id) ?? 0 }))
          .filter(({ share }) => share > 0)
          .sort((a, b) => b.share - a.share)
          .map(({ id, share }) => {
            const name = t(`settings.fields.algorithms.${id}.name`);
            return t('settings.summary.part', { name, share: format.percent(share, 0) });
          });
      case 'learning': {
        const { windowDays: days } = learning;
        return [
          ...EVENTS.filter((event) => learning.events[event] > 0).map((event) =>
            t(`settings.fields.learning.events.${event}.name`),
          ),
          days === null
            ? t('settings.summary.allHistory')
            : t('settings.summary.lastDays', { count: days, n: number(days) }),
        ];
      }
      case 'candidates':
        return [
          t(`settings.summary.${filters.inStock ? 'inStock' : 'anyStock'}`),
          t(`settings.summary.${filters.price.relativeTo === 'none' ? 'anyPrice' : 'priceBand'}`),
          ...(filters.category === 'chain' ? [t('settings.summary.category')] : []),
          t(`settings.summary.bought.${settings.bought}`),
        ];
      case 'boosts':
        return counted('rules', settings.boosts.length);
      case 'pins':
        return counted('pins', settings.pins.length);
      case 'exclusions':
        return counted('exclusions', settings.exclusions.length);
      case 'variety': {
        const said = [
          ...(diversity === 0 ? [] : [t('settings.summary.diversity', { n: number(diversity) })]),
          ...(caps.category === null
            ? []
            : [t('settings.summary.perCategory', { n: number(caps.category) })]),
          ...(caps.brand === null
            ? []
            : [t('settings.summary.perBrand', { n: number(caps.brand) })]),
        ];
        return said.length === 0 ? [t('settings.summary.noVariety')] : said;
      }
      case 'list':
        return [t('settings.summary.slots', { count: slots, n: number(slots) })];
    }
  }

  function counted(what: 'rules' | 'pins' | 'exclusions', count: number): string[] {
    return count === 0 ? [] : [t(`settings.summary.${what}`, { count })];
  }
}
