import type { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { perform } from '../../../../shared/data/writes/perform.ts';
import type { Actor } from '../../../../shared/domain/audit/auditEntry.ts';
import type { GroupBook } from '../../domain/book/groupBook.ts';
import { demoActivities } from '../../domain/demo/demoActivities.ts';
import { demoAnnouncements } from '../../domain/demo/demoAnnouncements.ts';
import { speaksChinese } from '../../domain/demo/speaksChinese.ts';
import { saveActivity } from '../activities/activityWrites.ts';
import { markSent, saveAnnouncement } from '../announcements/announcementWrites.ts';

const HOUR = 3_600_000;
const TEN = 10 * HOUR;

/**
 * Plans the demo shop's activities, with those who took part in its draws, and writes its announcements;
 * all of it is written down today.
 *
 * @param owners what the owners of groups are called
 * @param at `now` epoch ms, on the civil day `today`; `startOf` a day, epoch ms
 */
export async function planDemoActivities(
  db: WorkspaceDb,
  book: GroupBook,
  owners: readonly string[],
  actor: Actor,
  at: {
    readonly now: number;
    readonly today: number;
    readonly startOf: (day: number) => number;
  },
): Promise<void> {
  const { now, today, startOf } = at;
  const isChinese = speaksChinese(book);
  const groups = book.groups.map(({ id }) => id);
  const lists = new Map((await db.draws.toArray()).map(({ id, list }) => [id, list]));
  const entrants = (draw: string) =>
    (lists.get(draw) ?? '')
      .split('\n')
      .map((line) => line.split('\t')[0] ?? '')
      .filter((id) => id !== '');
  for (const activity of demoActivities({ isChinese, groups, owners, today, entrants })) {
    await perform(db, saveActivity, { activity, seen: null }, actor, now);
  }
  for (const { groups: count, sent, dueIn, ...each } of demoAnnouncements(isChinese)) {
    const dueAt = dueIn === null ? null : startOf(today + dueIn) + TEN;
    const announcement = { ...each, groups: groups.slice(0, count), dueAt };
    await perform(db, saveAnnouncement, { announcement, seen: null }, actor, now);
    for (const group of groups.slice(0, sent)) {
      const params = {
        id: each.id,
        group,
        seen: now,
        language: isChinese ? 'zh-CN' : 'en',
      } as const;
      await perform(db, markSent, params, actor, (dueAt ?? now) + HOUR);
    }
  }
}
