import type { Placement } from '../settings/recommendationSettings.ts';
import { LIST_RELEASE_SCHEMA, type ListReleaseParams } from './listReleaseParams.ts';

/** What a list belongs to: a customer on the home page, elsewhere the product that is looked at. */
export type ListKey = 'customer' | 'seed';

/** What a file of lists says of itself; the first line of JSON lines. */
export type ListFileHead = {
  readonly schema: typeof LIST_RELEASE_SCHEMA;
  readonly policy: 'recommendations';
  readonly version: number;
  readonly placement: Placement;
  readonly key: ListKey;
  readonly slots: number;
  /** ISO instants, UTC. */
  readonly generatedAt: string;
  /** Of the newest event that the lists know; null where there is none. */
  readonly dataThrough: string | null;
  /** Lists that follow, that for everybody else included. */
  readonly lists: number;
};

/**
 * @param latest epoch ms of the newest event; NaN for none
 * @param lists that follow
 */
export function listFileHead(
  { version, placement, slots, at }: Omit<ListReleaseParams, 'settings'>,
  latest: number,
  lists: number,
): ListFileHead {
  return {
    schema: LIST_RELEASE_SCHEMA,
    policy: 'recommendations',
    version,
    placement,
    key: listKeyOf(placement),
    slots,
    generatedAt: new Date(at).toISOString(),
    dataThrough: Number.isNaN(latest) ? null : new Date(latest).toISOString(),
    lists,
  };
}

export function listKeyOf(placement: Placement): ListKey {
  return placement === 'home' ? 'customer' : 'seed';
}
