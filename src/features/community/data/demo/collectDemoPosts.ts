import type { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { perform } from '../../../../shared/data/writes/perform.ts';
import type { Actor } from '../../../../shared/domain/audit/auditEntry.ts';
import type { GroupBook } from '../../domain/book/groupBook.ts';
import { messageOutcomes } from '../../domain/book/messageOutcomes.ts';
import { DEMO_SHARING } from '../../domain/demo/demoActivities.ts';
import { speaksChinese } from '../../domain/demo/speaksChinese.ts';
import { postCandidates, type PostCandidate } from '../../domain/posts/postCandidates.ts';
import { postIdOf } from '../../domain/posts/postIdOf.ts';
import { collectPost, declinePost, featurePost } from '../posts/postWrites.ts';

const DAY = 86_400_000;
/** Posts that are collected; the first of them are featured, the last is declined. */
const COLLECTED = 8;
const FEATURED = 4;
/** Letters at its end by which a message is told from one that says the same of another product. */
const ENDING = 3;

/**
 * Collects what customers of the demo shop told while it asked for experiences.
 *
 * @param numberOf the shop's number of a customer, by its code
 * @param now epoch ms
 */
export async function collectDemoPosts(
  db: WorkspaceDb,
  book: GroupBook,
  numberOf: (customer: number) => string,
  actor: Actor,
  now: number,
): Promise<void> {
  const isChinese = speaksChinese(book);
  const span = { from: now - DEMO_SHARING.from * DAY, to: now - DEMO_SHARING.until * DAY };
  const search = { groups: [], span, without: new Set<string>(), most: Infinity };
  const outcomes = messageOutcomes(book, await db.moderationDecisions.toArray(), []);
  const endings = new Map<string, PostCandidate>();
  for (const candidate of postCandidates(book, search, outcomes, numberOf)) {
    const ending = candidate.text.slice(-ENDING);
    if (candidate.customer !== '' && !endings.has(ending)) endings.set(ending, candidate);
  }
  const chosen = [...endings.values()].slice(0, COLLECTED);
  for (const [place, { message, group, author, customer, text, link, at }] of chosen.entries()) {
    const id = postIdOf(message);
    const post = { id, message, group, author, customer, text, link };
    const told = { activity: DEMO_SHARING.id, toldAt: at ?? now };
    await perform(db, collectPost, { ...post, ...told }, actor, now);
    if (place < FEATURED) {
      await perform(db, featurePost, { id, seen: now, customer, note: '' }, actor, now);
    } else if (place === chosen.length - 1) {
      const note = isChinese ? '图片不清楚' : 'The picture is blurred';
      await perform(db, declinePost, { id, seen: now, note }, actor, now);
    }
  }
}
