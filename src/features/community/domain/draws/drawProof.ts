import { bytesToHex } from '@noble/hashes/utils.js';
import { entriesOfList, listHash } from './canonicalList.ts';
import type { DrawEntry } from './drawEntry.ts';
import { drawKey } from './drawKey.ts';
import type {
  DrawMethod,
  Prize,
  PublicSource,
} from '../../../../shared/domain/community/drawRecords.ts';
import { piecesOf } from './piecesOf.ts';
import { prizeAwards, type Award } from './prizeAwards.ts';
import { rfc3797Picks } from './rfc3797Picks.ts';
import { commitmentOf } from './seedCommitment.ts';
import { weightedOrder } from './weightedOrder.ts';

/** What decides a draw; who has all of it can repeat it. */
export type DrawInput = {
  readonly method: DrawMethod;
  /** The canonical list. */
  readonly list: string;
  /** Lower-case hex; '' for `rfc3797`, which has no secret. */
  readonly seed: string;
  /** The public value; for `rfc3797` the key string (see `rfc3797Key`). */
  readonly value: string;
  readonly prizes: readonly Prize[];
  /** Most prizes of a household; 0 for no cap. */
  readonly groupCap: number;
  /** Ids of entries that gave their prize up, in the order of time. */
  readonly forfeits: readonly string[];
};

/** Everything that a draw published and that it gave: what the page for everyone checks. */
export type DrawProof = DrawInput & {
  readonly schema: 'huitou.draw/1';
  readonly name: string;
  /** ISO instant, UTC. */
  readonly frozenAt: string;
  readonly listHash: string;
  /** SHA-256 of the seed; '' for `rfc3797`. */
  readonly commitment: string;
  readonly source: PublicSource;
  /** Hex; '' for `rfc3797`, whose key is the value. */
  readonly key: string;
  readonly awards: readonly Award[];
};

export type DrawResult = {
  readonly awards: readonly Award[];
  readonly passedOver: readonly string[];
  /** The first of the order drawn: those who hold or held a prize, and `SHOWN_NEXT` after them. */
  readonly order: readonly DrawEntry[];
};

/** Those in line after the winners that are shown. */
const SHOWN_NEXT = 10;

/** Repeats a draw. @throws RangeError where the input is none */
export function drawResult(input: DrawInput): DrawResult {
  const { list, prizes, groupCap, forfeits } = input;
  const entries = entriesOfList(list);
  // Households may be passed over, so more of the order may be needed; as long as all of it is not
  // known, nobody may be missing from it.
  let wanted = piecesOf(prizes) + forfeits.length + SHOWN_NEXT;
  for (;;) {
    const order = orderOf(input, entries, wanted);
    const { awards, passedOver } = prizeAwards(order, prizes, groupCap, forfeits);
    const whole = order.length === entries.length;
    if (whole || awards.every(({ entry }) => entry !== null)) {
      const reached = Math.max(0, ...awards.map(({ place }) => place ?? order.length));
      return { awards, passedOver, order: order.slice(0, reached + SHOWN_NEXT) };
    }
    wanted *= 2;
  }
}

/** The proof of a draw. @throws RangeError where the input is none */
export function drawProof(
  input: DrawInput,
  about: Pick<DrawProof, 'name' | 'frozenAt' | 'source'>,
): DrawProof {
  const hash = listHash(input.list);
  const secret = input.method === 'weighted';
  return {
    schema: 'huitou.draw/1',
    ...about,
    ...input,
    listHash: hash,
    commitment: secret ? commitmentOf(input.seed) : '',
    key: secret ? bytesToHex(drawKey(input.seed, input.value, hash)) : '',
    awards: drawResult(input).awards,
  };
}

function orderOf(
  { method, list, seed, value }: DrawInput,
  entries: readonly DrawEntry[],
  picks: number,
): DrawEntry[] {
  const places =
    method === 'weighted'
      ? weightedOrder(entries, drawKey(seed, value, listHash(list)), picks)
      : rfc3797Picks(value, entries.length, picks).map((number) => number - 1);
  return places.flatMap((place) => entries[place] ?? []);
}
