/** From the worst. `running` is open and not yet due, `breachedRunning` open and past due. */
export const LEVEL_STATES = [
  'breachedRunning',
  'breached',
  'running',
  'met',
  'notApplicable',
] as const;
export type LevelState = (typeof LEVEL_STATES)[number];

/** The worst of several; not applicable without any. */
export function worstState(states: readonly LevelState[]): LevelState {
  return LEVEL_STATES.find((state) => states.includes(state)) ?? 'notApplicable';
}

export function isBreach(state: LevelState): boolean {
  return state === 'breached' || state === 'breachedRunning';
}
