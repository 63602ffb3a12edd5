import type { GroupParams } from '../../domain/health/healthTypes.ts';
import { memberRows, type MemberRow } from '../../domain/health/memberRows.ts';
import type { CommunityContext } from '../book/communityJob.ts';
import { healthParts } from './healthParts.ts';

/** Everybody of a group; nobody where there is none of that name. */
export async function listMembers(
  context: CommunityContext,
  params: Pick<GroupParams, 'group' | 'zone' | 'now'>,
): Promise<MemberRow[]> {
  const { book, outcomes } = await healthParts(context, { ...params, days: null });
  const place = book.placeOf(params.group);
  return place === undefined ? [] : memberRows(book, place, outcomes);
}
