import type { ListCase } from '../domain/evaluation/listCases.ts';
import type { Side } from '../domain/evaluation/measureSides.ts';
import type { SparseRows } from '../domain/interactions/sparseRows.ts';
import { rowOf } from '../domain/interactions/ownedItems.ts';
import type { ListRequest } from '../domain/ranking/listRequest.ts';
import { rankingPlan } from '../domain/ranking/rankingPlan.ts';
import type { PlacementSettings } from '../domain/settings/recommendationSettings.ts';
import type { Moment } from './moment.ts';
import type { Trained } from './trainModels.ts';

/**
 * The request for a list: on a home page the customer's own history is scored, elsewhere the
 * products beside the list.
 *
 * @param user place of the customer; -1 for nobody in particular
 */
export function requestFor(
  { owned, at }: Moment,
  matrix: SparseRows,
  user: number,
  seeds: Int32Array,
): ListRequest {
  const bought = rowOf(owned, user < 0 ? owned.rows : user);
  const known = rowOf(matrix, user < 0 ? matrix.rows : user);
  const history =
    seeds.length > 0
      ? { user, items: seeds, values: new Float64Array(seeds.length).fill(1) }
      : { user, ...known };
  return { history, seeds, owned: { items: bought.items, lastAt: bought.values }, at };
}

/** Settings of a placement as a side to be measured. */
export function sideOf(
  moment: Moment,
  { models, matrix }: Trained,
  settings: PlacementSettings,
  today: string,
  requestOf = requestsOf(moment, matrix),
): Side & { readonly requestOf: (listCase: ListCase) => ListRequest } {
  const plan = rankingPlan(settings, moment.facts, { at: moment.at, today });
  return { plan, models, requestOf };
}

/** Requests of cases; that of the last one is kept, because several sides ask for it. */
export function requestsOf(
  moment: Moment,
  matrix: SparseRows,
): (listCase: ListCase) => ListRequest {
  let last: { listCase: ListCase; request: ListRequest } | undefined;
  return (listCase) => {
    if (last?.listCase === listCase) return last.request;
    const request = requestFor(moment, matrix, listCase.user, listCase.seeds);
    last = { listCase, request };
    return request;
  };
}
