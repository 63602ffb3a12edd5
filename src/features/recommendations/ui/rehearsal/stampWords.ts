import type { RunStamp } from '../../domain/rehearsal/rehearsalTypes.ts';
import type { RehearsalTools } from './rehearsalScope.ts';

const MS = 1000;

/** Seconds with one decimal; under 10 s that still tells something. */
export function secondsWords({ format }: Pick<RehearsalTools, 'format'>, ms: number): string {
  return format.number(ms / MS, ms < 10 * MS ? 1 : 0);
}

/** What shows that two results come from the same thing, in one line. */
export function stampWords(
  { t, format }: Pick<RehearsalTools, 't' | 'format'>,
  { dataHash, seed, settingsHash, tookMs }: RunStamp,
): string {
  return t('rehearsal.stamp.line', {
    data: dataHash,
    // A name, not an amount: without separators.
    seed: String(seed),
    settings: settingsHash,
    seconds: secondsWords({ format }, tookMs),
  });
}
