import type { BookedLot } from '../ledger/book.ts';
import type { Lot } from '../ledger/memberPoints.ts';
import { Growing, GrowingTexts } from './growingArrays.ts';
import { textOf } from './readPart.ts';
import { newAccount, type MemberAccount } from './memberAccount.ts';

/** Members of a chunk: those whose code ÷ `CHUNK_MEMBERS` is its number. */
export const CHUNK_MEMBERS = 1024;

export function chunkOf(member: number): number {
  return Math.floor(member / CHUNK_MEMBERS);
}

/** What members of one chunk have, as the last bulk booking left it. */
export type BalanceChunk = {
  readonly chunk: number;
  /** By member, from the first code of the chunk: where its lots begin; one more than members. */
  readonly starts: Uint32Array<ArrayBuffer>;
  /** By member: at most 0. */
  readonly deficits: Int32Array<ArrayBuffer>;
  /** By lot: its number in the ledger, and its id. */
  readonly numbers: Int32Array<ArrayBuffer>;
  readonly idText: string;
  readonly idOffsets: Uint32Array<ArrayBuffer>;
  /** By lot: epoch ms; NaN for points that never expire. */
  readonly availableAt: Float64Array<ArrayBuffer>;
  readonly expiresAt: Float64Array<ArrayBuffer>;
  /** By lot: minor units; NaN where nothing was bought. */
  readonly eligible: Float64Array<ArrayBuffer>;
  /** By lot: what of `LOT_FIELDS` it holds, one lot after the other. */
  readonly points: Int32Array<ArrayBuffer>;
};

export const LOT_FIELDS = [
  'granted',
  'pending',
  'available',
  'reserved',
  'redeemed',
  'expired',
  'clawedBack',
  'claimed',
] as const satisfies readonly (keyof Lot)[];

const FIELDS = LOT_FIELDS.length;

/** @param accountOf a member's account; undefined for one without points */
export function packChunk(
  chunk: number,
  accountOf: (member: number) => MemberAccount | undefined,
): BalanceChunk {
  const starts = new Uint32Array(CHUNK_MEMBERS + 1);
  const deficits = new Int32Array(CHUNK_MEMBERS);
  const numbers = new Growing((length) => new Int32Array(length));
  const ids = new GrowingTexts();
  const availableAt = new Growing((length) => new Float64Array(length));
  const expiresAt = new Growing((length) => new Float64Array(length));
  const eligible = new Growing((length) => new Float64Array(length));
  const points = new Growing((length) => new Int32Array(length));
  for (let i = 0; i < CHUNK_MEMBERS; i++) {
    const account = accountOf(chunk * CHUNK_MEMBERS + i);
    if (account) {
      deficits[i] = account.book.deficit;
      for (const lot of account.book.lots.values()) {
        numbers.push(account.numbers.get(lot.id) ?? -1);
        ids.push(lot.id);
        availableAt.push(lot.availableAt);
        expiresAt.push(lot.expiresAt ?? NaN);
        eligible.push(lot.eligible ?? NaN);
        for (const field of LOT_FIELDS) points.push(lot[field]);
      }
    }
    starts[i + 1] = numbers.length;
  }
  const texts = ids.take();
  return {
    chunk,
    starts,
    deficits,
    numbers: numbers.take(),
    idText: texts.text,
    idOffsets: texts.offsets,
    availableAt: availableAt.take(),
    expiresAt: expiresAt.take(),
    eligible: eligible.take(),
    points: points.take(),
  };
}

/** What one member had; an empty account where they had nothing. */
export function accountIn(chunk: BalanceChunk | undefined, member: number): MemberAccount {
  const account = newAccount();
  if (!chunk) return account;
  const place = member - chunk.chunk * CHUNK_MEMBERS;
  account.book.deficit = chunk.deficits[place] ?? 0;
  for (let lot = chunk.starts[place] ?? 0; lot < (chunk.starts[place + 1] ?? 0); lot++) {
    const id = textOf(chunk.idText, chunk.idOffsets, lot);
    account.numbers.set(id, chunk.numbers[lot] ?? -1);
    account.book.lots.set(id, lotAt(chunk, lot, id));
  }
  return account;
}

function lotAt(chunk: BalanceChunk, lot: number, id: string): BookedLot {
  const expiresAt = chunk.expiresAt[lot] ?? NaN;
  const eligible = chunk.eligible[lot] ?? NaN;
  const base = lot * FIELDS;
  const field = (place: number) => chunk.points[base + place] ?? 0;
  return {
    id,
    availableAt: chunk.availableAt[lot] ?? 0,
    expiresAt: Number.isNaN(expiresAt) ? null : expiresAt,
    eligible: Number.isNaN(eligible) ? null : eligible,
    granted: field(0),
    pending: field(1),
    available: field(2),
    reserved: field(3),
    redeemed: field(4),
    expired: field(5),
    clawedBack: field(6),
    claimed: field(7),
  };
}
