/** From the worst. `running` is open and not yet due, `breachedRunning` open and past due. */
export const LEVEL_STATES = [
  'breachedRunning',
  'breached',
  'running',
  'met',
  'notApplicable',
] as const;
export type LevelState = (typeof LEVEL_STATES)[number];

/** Larger is worse. */
const BADNESS: Readonly<Record<LevelState, number>> = {
  breachedRunning: 4,
  breached: 3,
  running: 2,
  met: 1,
  notApplicable: 0,
};

export function worseOf(a: LevelState, b: LevelState): LevelState {
  return BADNESS[b] > BADNESS[a] ? b : a;
}

export function isBreach(state: LevelState): boolean {
  return state === 'breached' || state === 'breachedRunning';
}
