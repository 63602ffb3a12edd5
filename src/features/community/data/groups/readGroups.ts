import { groupFigures } from '../../domain/health/groupFigures.ts';
import type { GroupRow, GroupsParams } from '../../domain/health/healthTypes.ts';
import type { CommunityContext } from '../book/communityJob.ts';
import { healthParts } from './healthParts.ts';

/** All groups with how they did, those with most messages first, then by name. */
export async function readGroups(
  context: CommunityContext,
  params: GroupsParams,
): Promise<GroupRow[]> {
  const { book, outcomes, span } = await healthParts(context, params);
  const rows: GroupRow[] = [];
  for (const [place, info] of book.groups.entries()) {
    context.progress(place, book.groups.length);
    await context.pause();
    rows.push({ ...info, figures: groupFigures(book, place, span, outcomes, params.now) });
  }
  return rows.sort((a, b) => b.figures.messages - a.figures.messages || (a.name < b.name ? -1 : 1));
}
