import type {
  BeforeAfter,
  BeforeAfterReading,
} from '../../../../shared/domain/policy/beforeAfter.ts';
import type { EqualWindows } from '../../../../shared/domain/policy/equalWindows.ts';
import { NEEDED_PEOPLE } from '../measurement/neededPeople.ts';
import { CLICK_THROUGH } from './clicksParams.ts';
import { clicksOfWindows, type ExposureDays } from './clicksOfWindows.ts';

/**
 * Click-through of recommendations in equal spans of days before and after a version went live.
 * Clicks of one person are alike, and many people are in both spans: the interval is Newcombe's with
 * people as the samples (see `shareDifference`), which is what `beforeAfter` cannot know.
 */
export function clicksBeforeAfter(exposures: ExposureDays, windows: EqualWindows): BeforeAfter {
  return beforeAfterOfClicks(readingOf(exposures, windows));
}

export function beforeAfterOfClicks(reading: BeforeAfterReading): BeforeAfter {
  return { metric: CLICK_THROUGH, better: 'higher', method: 'beforeAfter', reading };
}

function readingOf(exposures: ExposureDays, windows: EqualWindows): BeforeAfterReading {
  if (windows.state !== 'found') return windows;
  const { first, second, difference } = clicksOfWindows(exposures, windows.before, windows.after);
  const days = { before: windows.before, after: windows.after };
  if (Math.min(first.people, second.people) < NEEDED_PEOPLE) {
    // What is too few is people, so people are what is counted here.
    const people = (size: number) => ({ count: size, size });
    return {
      state: 'tooFew',
      needed: NEEDED_PEOPLE,
      windows: days,
      before: people(first.people),
      after: people(second.people),
    };
  }
  const { value, interval, distinct } = difference;
  return {
    state: 'measured',
    difference: { value, ...interval },
    distinct,
    windows: days,
    before: { count: first.count, size: first.size },
    after: { count: second.count, size: second.size },
  };
}
