import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import { zoneTable } from '../../../shared/domain/time/zoneTable.ts';
import { RecentValues } from '../../../shared/jobs/recentValues.ts';
import { splitLog, type SplitLog, type SplitPart } from '../domain/evaluation/splitLog.ts';
import type { InteractionLog } from '../domain/interactions/interactionLog.ts';
import type { SplitChoice } from '../domain/rehearsal/rehearsalTypes.ts';
import { momentOf, type Moment } from './moment.ts';
import { shopHistory } from './shopHistory.ts';

/** A history in two, with the moment between them. */
export type SplitMoment = SplitLog & {
  readonly moment: Moment;
  /** First 12 hex digits of SHA-256 over the events of both parts. */
  readonly dataHash: string;
};

/** Chance in rehearsals: random splits, what is held out of carts, samples, resampling. */
export const REHEARSAL_SEED = 20_261_129;

const HASH_DIGITS = 12;
const KEPT = 4;

/** @returns undefined where the history is empty */
export async function splitMoment(
  context: JobContext,
  choice: SplitChoice,
  part: SplitPart,
  zone: string,
): Promise<SplitMoment | undefined> {
  const { log, earliest, latest } = await shopHistory(context);
  if (log.length === 0) return undefined;
  const key = JSON.stringify([choice, part, zone]);
  const splits = await context.resident('recommendation splits', () =>
    Promise.resolve(new RecentValues<SplitMoment>(KEPT)),
  );
  return splits.get(key, async () => {
    const table = zoneTable(zone, earliest, latest);
    const split = splitLog(log, choice, part, table, REHEARSAL_SEED);
    await context.pause();
    const moment = await momentOf(context, key, () => ({ log: split.training, at: split.at }));
    return { ...split, moment, dataHash: hashOf(split.training, split.test) };
  });
}

function hashOf(...logs: readonly InteractionLog[]): string {
  const hash = sha256.create();
  for (const { user, item, at, kind } of logs) {
    for (const { buffer, byteOffset, byteLength } of [user, item, at, kind]) {
      hash.update(new Uint8Array(buffer, byteOffset, byteLength));
    }
  }
  return bytesToHex(hash.digest()).slice(0, HASH_DIGITS);
}

/** First 12 hex digits of SHA-256 over a text. */
export function shortHash(text: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(text))).slice(0, HASH_DIGITS);
}
