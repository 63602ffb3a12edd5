import type { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { perform } from '../../../../shared/data/writes/perform.ts';
import type { Actor } from '../../../../shared/domain/audit/auditEntry.ts';
import { stream } from '../../../../shared/domain/random/stream.ts';
import { DEMO_ASKED, DEMO_GIFTS, DEMO_HANDED_OUT } from '../../domain/demo/demoGifts.ts';
import { balanceOf } from '../../domain/ledger/memberPoints.ts';
import { fulfilRedemptions } from '../gifts/fulfilRedemptions.ts';
import { reserveRedemption } from '../gifts/reserveRedemption.ts';
import { memberBooks } from '../ledger/memberBooks.ts';

/**
 * A day's redemptions of the demo shop, so that its queue and the pace of its gifts have something
 * in them. In a shop in which too few have the points there are fewer.
 *
 * @param now epoch ms, not before the last posting
 * @param zone IANA zone of the shop
 */
export async function demoRedemptions(
  db: WorkspaceDb,
  actor: Actor,
  now: number,
  zone: string,
): Promise<void> {
  const dearest = Math.max(...DEMO_GIFTS.map(({ points }) => points));
  const able = [...(await memberBooks(db))].flatMap(([member, book]) =>
    balanceOf(book) >= dearest ? [member] : [],
  );
  const chance = stream(1, 'redemptions').at(0);
  const done: string[] = [];
  for (const [place, gift] of DEMO_ASKED.entries()) {
    const [member] = able.splice(chance.below(Math.max(1, able.length)), 1);
    if (member === undefined) break;
    const request = { id: `demo-${place}`, member, gift, level: null, zone };
    const { result } = await perform(db, reserveRedemption, request, actor, now);
    if (place < DEMO_HANDED_OUT) done.push(result.id);
  }
  if (done.length === 0) return;
  const redemptions = done.map((id) => ({ id, tracking: '' }));
  await perform(db, fulfilRedemptions, { redemptions }, actor, now);
}
