import { MESSAGE_ROLES } from '../../../../shared/domain/facts/serviceTables.ts';
import { isWithin } from '../../domain/health/groupFigures.ts';
import {
  PAGE_SIZE,
  type ListedMessages,
  type MessagesParams,
} from '../../domain/health/healthTypes.ts';
import type { CommunityContext } from '../book/communityJob.ts';
import { healthParts } from './healthParts.ts';

const SYSTEM = MESSAGE_ROLES.indexOf('system');

/** What was said in a group in a period, newest first, a page at a time. */
export async function listMessages(
  context: CommunityContext,
  params: MessagesParams,
): Promise<ListedMessages> {
  const { book, records, outcomes, span } = await healthParts(context, params);
  const { at, author, role, isStaff } = book.parts;
  const place = book.placeOf(params.group);
  if (place === undefined) return { total: 0, rows: [] };
  const all = book.messagesOf(place).filter((message) => isWithin(at[message] ?? NaN, span));
  const reports = new Map<string, number>();
  for (const { message } of records.reports) reports.set(message, (reports.get(message) ?? 0) + 1);
  const end = all.length - params.page * PAGE_SIZE;
  const shown = [...all.subarray(Math.max(0, end - PAGE_SIZE), Math.max(0, end))].reverse();
  return {
    total: all.length,
    rows: shown.map((message) => {
      const key = book.keyOf(message);
      const time = at[message] ?? NaN;
      const who = author[message] ?? -1;
      return {
        key,
        at: Number.isNaN(time) ? null : time,
        author: book.parts.authorId(who),
        authorName: book.parts.authorName(who),
        isStaff: isStaff[message] === 1,
        isNotice: role[message] === SYSTEM,
        body: book.parts.body(message),
        outcome: outcomes.get(String(message)) ?? null,
        reports: reports.get(key) ?? 0,
      };
    }),
  };
}
