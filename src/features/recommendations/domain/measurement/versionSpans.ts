import { daysOfGroups, type MeasurementView } from './measurementView.ts';
import type { Days } from './timeComparison.ts';

/** A version as the whole log knows it. */
export type VersionSpan = {
  /** As in the log; '' for rows that name none. */
  readonly name: string;
  readonly exposures: number;
  /** Null where none of its rows has a time. */
  readonly days: Days | null;
};

/** All versions of the log, the earliest first; those without times last. */
export function versionSpans(view: MeasurementView): VersionSpan[] {
  const { log, versionNames } = view;
  const exposures = new Float64Array(log.versions.length);
  for (let row = 0; row < log.length; row++) {
    const version = log.version[row] ?? 0;
    exposures[version] = (exposures[version] ?? 0) + 1;
  }
  const days = daysOfGroups(view, log.versions.length, (row) => log.version[row] ?? -1);
  return versionNames
    .map((name, place) => ({ name, exposures: exposures[place] ?? 0, days: days[place] ?? null }))
    .sort(
      (a, b) => beginning(a) - beginning(b) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
    );
}

/** Versions that are looked at for a pair: logs may hold a label for every hour. */
const NEWEST = 30;

/**
 * The two versions to compare where nobody has chosen: of those that were shown on common days, the
 * pair that was shown together last, and of such pairs the one shown together longest. Where none
 * was, the newest two. The earlier version (or the one whose name comes first) is A.
 *
 * @param spans as `versionSpans` orders them
 */
export function usualPair(spans: readonly VersionSpan[]): readonly [string, string] | null {
  const newest = [...spans]
    .sort((a, b) => (b.days?.to ?? -Infinity) - (a.days?.to ?? -Infinity))
    .slice(0, NEWEST);
  // In the order of the spans again, so that the first of a pair is its A.
  const candidates = spans.filter((span) => newest.includes(span));
  let best: { pair: readonly [string, string]; end: number; length: number } | undefined;
  candidates.forEach((a, i) => {
    for (const b of candidates.slice(i + 1)) {
      if (!a.days || !b.days) continue;
      const end = Math.min(a.days.to, b.days.to);
      const length = end - Math.max(a.days.from, b.days.from) + 1;
      if (length < 1) continue;
      if (!best || end > best.end || (end === best.end && length > best.length)) {
        best = { pair: [a.name, b.name], end, length };
      }
    }
  });
  if (best) return best.pair;
  const [a, b] = candidates.slice(-2);
  return a && b ? [a.name, b.name] : null;
}

function beginning({ days }: VersionSpan): number {
  return days?.from ?? Infinity;
}
