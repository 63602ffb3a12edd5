import { CHUNK_MEMBERS, LOT_FIELDS, type BalanceChunk } from './balanceChunk.ts';
import { textOf } from './readPart.ts';
import type { Replay } from './replay.ts';

const FIELDS = LOT_FIELDS.length;

/** Compares stored balances with what the entries add up to; every lot must be in one chunk. */
export function compareBalances(replay: Replay, chunks: readonly BalanceChunk[]): void {
  const seen = new Uint8Array(replay.lots);
  const owing = new Set(replay.deficits.keys());
  for (const chunk of chunks) {
    for (let place = 0; place < CHUNK_MEMBERS; place++) {
      const member = chunk.chunk * CHUNK_MEMBERS + place;
      const stored = chunk.deficits[place] ?? 0;
      const owed = replay.deficits.get(member) ?? 0;
      owing.delete(member);
      if (stored !== owed) {
        replay.fault('balanceDiffers', 'deficit', member, { entries: owed, stored });
      }
      for (let i = chunk.starts[place] ?? 0; i < (chunk.starts[place + 1] ?? 0); i++) {
        const lot = chunk.numbers[i] ?? -1;
        const known = lot >= 0 && lot < replay.lots && replay.memberOf[lot] === member;
        if (known) seen[lot] = 1;
        for (let field = 0; field < FIELDS; field++) {
          const entries = known ? (replay.points[lot * FIELDS + field] ?? 0) : 0;
          const held = chunk.points[i * FIELDS + field] ?? 0;
          if (entries === held) continue;
          replay.fault('balanceDiffers', textOf(chunk.idText, chunk.idOffsets, i), member, {
            entries,
            stored: held,
          });
          break;
        }
      }
    }
  }
  for (const member of owing) {
    const entries = replay.deficits.get(member) ?? 0;
    if (entries !== 0) replay.fault('balanceDiffers', 'deficit', member, { entries, stored: 0 });
  }
  for (let lot = 0; lot < replay.lots; lot++) {
    if (seen[lot]) continue;
    const entries = replay.points[lot * FIELDS] ?? 0;
    const where = replay.lotId(lot);
    replay.fault('balanceDiffers', where, replay.memberOf[lot] ?? null, { entries, stored: 0 });
  }
}
