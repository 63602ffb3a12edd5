import type { RunStamp } from '../../domain/rehearsal/rehearsalTypes.ts';
import type { RehearsalTools } from './rehearsalScope.ts';

const MS = 1000;

/** Seconds with one decimal; under 10 s that still tells something. */
export function secondsWords({ format }: Pick<RehearsalTools, 'format'>, ms: number): string {
  return format.number(ms / MS, ms < 10 * MS ? 1 : 0);
}

/** What shows that two results come from the same thing, in one line. */
export function stampWords(
  { t, format, zone }: Pick<RehearsalTools, 't' | 'format' | 'zone'>,
  { dataHash, seed, settingsHash, split, tookMs }: RunStamp,
): string {
  const { method, from } = split;
  return t('rehearsal.stamp.line', {
    data: dataHash,
    // A name, not an amount: without separators.
    seed: String(seed),
    settings: settingsHash,
    split:
      from === null
        ? t(`rehearsal.split.methods.${method}`)
        : t(`rehearsal.stamp.split.${method}`, { day: format.day(format.civilDayAt(from, zone)) }),
    seconds: secondsWords({ format }, tookMs),
  });
}
