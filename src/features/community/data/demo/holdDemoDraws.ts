import type { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { perform } from '../../../../shared/data/writes/perform.ts';
import type { Actor } from '../../../../shared/domain/audit/auditEntry.ts';
import { stream } from '../../../../shared/domain/random/stream.ts';
import type { GroupBook } from '../../domain/book/groupBook.ts';
import { demoDraws } from '../../domain/demo/demoDraws.ts';
import { speaksChinese } from '../../domain/demo/speaksChinese.ts';
import { frozenList } from '../../domain/draws/frozenList.ts';
import { memberEntries } from '../../domain/draws/memberEntries.ts';
import { announceDraw, freezeDraw, revealDraw } from '../draws/drawSteps.ts';

const DAY = 86_400_000;
const HEX = '0123456789abcdef';

/**
 * Holds the demo shop's draws on their days, among who was in its groups by then.
 *
 * @param now epoch ms
 * @param dayOf civil day of an instant in the shop's zone
 */
export async function holdDemoDraws(
  db: WorkspaceDb,
  book: GroupBook,
  actor: Actor,
  now: number,
  dayOf: (at: number) => number,
): Promise<void> {
  const places = new Set(book.groups.keys());
  for (const [place, each] of demoDraws(speaksChinese(book)).entries()) {
    const { id, name, prizes, source, value, daysAgo, leastDays } = each;
    const at = now - daysAgo * DAY;
    const members = book.parts.memberships.filter(
      ({ joinedAt, leftAt }) => (joinedAt ?? now) < at && (leftAt === null || leftAt > at),
    );
    const candidates = memberEntries(
      members.map((member) => ({ ...member, leftAt: null })),
      places,
      dayOf,
    );
    const draft = {
      ...{ id, name, prizes: [...prizes], candidates, excluded: [], groupCap: 0 },
      method: 'weighted' as const,
      rules: { mostWeight: 1, leastDays, coolDown: 0, repeats: 'first' as const },
    };
    const list = frozenList(draft, [], dayOf(at - DAY));
    if (list === null) continue;
    const chance = stream(1, 'demo draws').at(place);
    const seed = Array.from({ length: 64 }, () => HEX[chance.below(16)] ?? '0').join('');
    await perform(db, freezeDraw, { draft, list, seed, source }, actor, at - DAY);
    await perform(db, announceDraw, { id }, actor, at - DAY / 2);
    await perform(db, revealDraw, { id, typed: value }, actor, at);
  }
}
