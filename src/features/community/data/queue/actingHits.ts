import { latestOf } from '../../../../shared/domain/jobs/latestOf.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import { zoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import { groupContext } from '../../domain/book/groupContext.ts';
import type { GroupBook } from '../../domain/book/groupBook.ts';
import { asksForPerson } from '../../domain/queue/asksForPerson.ts';
import type { RuleHit } from '../../domain/rules/ruleEngine.ts';
import type { ModerationSettings } from '../../domain/rules/ruleSettings.ts';
import type { CommunityContext } from '../book/communityJob.ts';
import { judgeBook } from '../book/judgeBook.ts';
import { moderationRecordsOf } from '../book/moderationRecordsOf.ts';

/**
 * Rules that hit each message, by its number in the book, where they ask for a person. Judged anew where
 * rules or groups change; after a decision only where a rule asks for an author's history.
 *
 * @param zone IANA zone of the shop
 */
export function actingHits(
  context: CommunityContext,
  book: GroupBook,
  settings: ModerationSettings,
  zone: string,
): Promise<ReadonlyMap<number, readonly RuleHit[]>> {
  const { stamp } = context;
  const { rules, allow, exempt } = settings;
  const isHistoryAsked = rules.some(
    ({ active, conditions }) => active && conditions.some(({ kind }) => kind === 'history'),
  );
  const history = isHistoryAsked ? stamp.moderation : 0;
  const version = JSON.stringify([stamp.people, history, zone, rules, allow, exempt]);
  return latestOf(context, 'acting hits', version, async () => {
    const { decisions } = await moderationRecordsOf(context);
    const times = book.parts.at.filter((at) => !Number.isNaN(at));
    // They are in order.
    const days = zoneTable(zone, times[0] ?? 0, times.at(-1) ?? 0);
    const asked = groupContext(book, decisions, (at) => instantToDay(days, at));
    const found = new Map<number, readonly RuleHit[]>();
    await judgeBook(context, book, settings, asked, (message, { hits }) => {
      const acting = hits.filter(({ actions }) => asksForPerson(actions));
      if (acting.length > 0) found.set(message, acting);
    });
    return found;
  });
}
