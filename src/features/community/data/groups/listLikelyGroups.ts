import { likelyGroups, type LikelyGroup } from '../../domain/book/likelyGroups.ts';
import { bookSourcesOf } from '../book/bookSourcesOf.ts';
import type { CommunityContext } from '../book/communityJob.ts';

/** Conversations that a page gets at once: more than anybody goes through. */
const MOST = 200;

export type LikelyGroups = {
  /** How many there are, listed or not. */
  readonly count: number;
  readonly rows: readonly LikelyGroup[];
};

/** Conversations that may be groups and are not taken for ones. */
export async function listLikelyGroups(context: CommunityContext): Promise<LikelyGroups> {
  const { reads, words, notes } = await bookSourcesOf(context);
  const found = likelyGroups(reads, words, notes);
  return { count: found.length, rows: found.slice(0, MOST) };
}
