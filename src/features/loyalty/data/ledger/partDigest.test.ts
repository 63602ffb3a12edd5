import { expect, test } from 'vitest';
import { LedgerWriter } from '../../domain/store/ledgerWriter.ts';
import { partHash } from '../../domain/store/partHash.ts';
import { partDigest } from './partDigest.ts';

test('the browser’s own SHA-256 of a part is the same as the one that every page has', async () => {
  const writer = new LedgerWriter(0);
  const numbers = new Map<string, number>();
  for (let n = 0; n < 50; n++) {
    const id = `purchase:订单 ${n}`;
    writer.add(
      {
        id,
        member: n,
        at: 1_700_000_000_000 + n,
        kind: 'grant',
        note: n % 7 === 0 ? 'Ärger 退货' : '',
        terms: { availableAt: 1_700_000_000_000, expiresAt: n % 2 === 0 ? null : 1.8e12 },
        earned: { eligible: 100 * n, rules: `v${n % 3}` },
        postings: [
          { account: 'issued', lot: id, points: -n },
          { account: 'pending', lot: id, points: n },
        ],
      },
      numbers,
    );
  }
  const [part] = writer.finish();
  if (!part) throw new Error('nothing was written');
  expect(await partDigest(part, '')).toBe(partHash(part, ''));
  expect(await partDigest(part, 'ab')).toBe(partHash(part, 'ab'));
  expect(await partDigest(part, 'ab')).not.toBe(await partDigest(part, ''));
});
