import type { PreviewItem, PreviewList } from '../domain/preview/previewTypes.ts';
import { strongestReasons } from '../domain/preview/strongestReasons.ts';
import { ListMaker } from '../domain/ranking/listMaker.ts';
import type { ListRequest } from '../domain/ranking/listRequest.ts';
import type { RankedList } from '../domain/ranking/rankList.ts';
import { rankingPlan } from '../domain/ranking/rankingPlan.ts';
import { rulesOf, withoutRule } from '../domain/ranking/rulesOf.ts';
import type { RuleRef } from '../domain/rehearsal/rehearsalTypes.ts';
import type { PlacementSettings } from '../domain/settings/recommendationSettings.ts';
import type { Moment } from './moment.ts';
import type { ShownProduct } from './shownProduct.ts';
import type { Trained } from './trainModels.ts';

/** Places that are looked at to tell where an item would stand without a rule. */
const RULE_REACH = 60;
const MOST_REASONS = 3;

type Explaining = {
  readonly request: ListRequest;
  /** ISO date in the shop's zone. */
  readonly today: string;
  readonly shown: ShownProduct;
};

/** A list as `ListMaker` makes it, and for each item why it stands where it stands. */
export function explainedList(
  { facts, at }: Moment,
  { models }: Pick<Trained, 'models'>,
  settings: PlacementSettings,
  { request, today, shown }: Explaining,
): Omit<PreviewList, 'items'> & { readonly items: readonly Omit<PreviewItem, 'otherRank'>[] } {
  const maker = new ListMaker(models, facts);
  const planOf = (own: PlacementSettings) => rankingPlan(own, facts, { at, today });
  maker.score(request);
  const list = maker.list(planOf(settings), request);
  const factors = maker.factors();
  const parts = Array.from(list.items, (item) => maker.partsOf(item));
  const moves = rulesOf(settings).map((rule) => ({
    rule,
    without: maker.list(planOf(withoutRule(settings, rule)), request, RULE_REACH),
  }));
  return {
    slots: settings.slots,
    fallback: list.filled.length > 0 && list.filled.every((one) => one === 1),
    items: Array.from(list.items, (item, slot) => ({
      ...shown(item),
      rank: slot + 1,
      score: list.scores[slot] ?? NaN,
      pinned: list.pinned[slot] === 1,
      fallback: list.filled[slot] === 1,
      reason: {
        parts: models
          .map(({ algorithm }, m) => ({ algorithm, value: parts[slot]?.[m] ?? 0 }))
          .sort((a, b) => b.value - a.value),
        because: strongestReasons(models, factors, request.history, item, MOST_REASONS).map(
          ({ item: owned, ...reason }) => ({ ...reason, product: shown(owned) }),
        ),
        rules: moves.flatMap(({ rule, without }) => moveBy(rule, without, item, slot)),
      },
    })),
  };
}

/** How far a rule moved an item; nothing where it stands in the same place without it. */
function moveBy(
  rule: RuleRef,
  without: RankedList,
  item: number,
  slot: number,
): { rule: RuleRef; places: number | null }[] {
  const elsewhere = without.items.indexOf(item);
  if (elsewhere === slot) return [];
  return [{ rule, places: elsewhere < 0 ? null : elsewhere - slot }];
}
