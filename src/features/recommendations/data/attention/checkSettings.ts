import type { JobContext } from '../../../../shared/domain/jobs/job.ts';
import type { SettingsCheckParams } from '../../domain/attention/settingsCheckParams.ts';
import {
  endedPins,
  placementsWith,
  troubledPins,
  type EndedPin,
  type PinFinding,
} from '../../domain/attention/settingsFindings.ts';
import { categoryTree } from '../../domain/ranking/categoryTree.ts';
import { productNames } from '../../domain/productNames.ts';
import { outsideScoresOf } from '../outsideScoresOf.ts';
import { productsByIds } from '../productsByIds.ts';
import { shopHistory } from '../shopHistory.ts';

/** A pin with what its product is called, where the shop's data say so. */
export type Named<P> = P & { readonly name: string };

/** What of the live settings the shop's data do not carry, and what is over. */
export type SettingsCheck = {
  readonly pins: readonly Named<PinFinding>[];
  readonly ended: readonly Named<EndedPin>[];
  /** EASE gives way to item neighbours; null where it does not, or is not used. */
  readonly ease: { readonly items: number; readonly limit: number } | null;
  /** Outside scores count, and there are none. */
  readonly noOutsideScores: boolean;
};

/** Holds the live settings against the shop's data. */
export async function checkSettings(
  context: JobContext,
  { settings, today }: SettingsCheckParams,
): Promise<SettingsCheck> {
  const { facts } = context;
  const { items } = await shopHistory(context);
  const categories = await facts.dictionary('products.category');
  const brands = await facts.dictionary('products.brand');
  const products = await facts.dictionary('products.product');
  const catalogue = {
    items,
    tree: categoryTree(items.category, (code) => categories.valueAt(code)),
    brandOf: (name: string) => brands.find(name),
    productOf: (id: string) => items.placeOfProduct[products.find(id)] ?? -1,
  };
  const pins = troubledPins(settings, catalogue, today);
  const ended = endedPins(settings, today);
  const pinned = [...pins, ...ended].flatMap(({ kind, value }) =>
    kind === 'product' ? [value] : [],
  );
  const names = productNames(await productsByIds(context, { ids: pinned }));
  const named = <P extends EndedPin | PinFinding>(pin: P): Named<P> => ({
    ...pin,
    name: names.get(pin.value) ?? pin.value,
  });
  const limit = settings.limits.easeItems;
  const easeUsed = placementsWith(settings, 'ease').length > 0;
  const outsideUsed = placementsWith(settings, 'outside').length > 0;
  return {
    pins: pins.map(named),
    ended: ended.map(named),
    ease: easeUsed && items.length > limit ? { items: items.length, limit } : null,
    noOutsideScores: outsideUsed && (await outsideScoresOf(context)).rows.length === 0,
  };
}
