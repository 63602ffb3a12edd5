import type { PreviewItem } from '../../domain/preview/previewTypes.ts';
import type { ProductNames } from '../../domain/productNames.ts';
import type { RuleRef } from '../../domain/rehearsal/rehearsalTypes.ts';
import type { PlacementSettings } from '../../domain/settings/recommendationSettings.ts';
import { ruleWords } from '../rules/ruleWords.ts';
import type { PreviewTools } from './previewTools.ts';
import { productName } from './productName.ts';

/**
 * Rules about the item itself. What filters leave out moves everything below it up: that is told
 * with the details only.
 */
const RANKING: ReadonlySet<RuleRef['kind']> = new Set([
  'boost',
  'capCategory',
  'capBrand',
  'diversity',
]);

/**
 * Why an item stands where it does, in one line: what weighs most, and what the rules did.
 *
 * @param names of the products that rules name
 */
export function reasonLine(
  item: PreviewItem,
  settings: PlacementSettings,
  tools: PreviewTools,
  names: ProductNames,
): string {
  const { t } = tools;
  const main = mainReason(item, settings, tools, names);
  const moved = item.reason.rules.find(
    ({ rule, places }) => places !== null && places !== 0 && RANKING.has(rule.kind),
  );
  if (moved === undefined || moved.places === null) return main;
  const move = placesWords(moved.places, tools);
  return t('preview.reason.withRule', {
    reason: main,
    rule: ruleWords(moved.rule, settings, t, tools.format, names),
    move,
  });
}

function mainReason(
  item: PreviewItem,
  settings: PlacementSettings,
  tools: PreviewTools,
  names: ProductNames,
): string {
  const { t, format } = tools;
  const { because, parts, rules } = item.reason;
  if (item.pinned) {
    const pin = rules.find(({ rule }) => rule.kind === 'pin');
    return pin ? ruleWords(pin.rule, settings, t, format, names) : t('preview.reason.pinned');
  }
  if (item.fallback) return t('preview.reason.fallback');
  const [first] = because;
  if (first) {
    return t('preview.reason.because', {
      product: productName(first.product),
      share: format.percent(first.share, 0),
    });
  }
  const [part] = parts;
  if (!part) return t('preview.reason.none');
  return t('preview.reason.algorithm', {
    algorithm: t(`settings.fields.algorithms.${part.algorithm}.name`),
  });
}

/** "up 2 places", "down 1 place". */
export function placesWords(places: number, { t, format }: PreviewTools): string {
  const size = Math.abs(places);
  const values = { count: size, n: format.number(size) };
  return t(places > 0 ? 'preview.moves.up' : 'preview.moves.down', values);
}
