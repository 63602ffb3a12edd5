/** The loop of each strategy, in its order: docs and LOOK have the same words. */
export const LOOP_STEPS = ['observe', 'change', 'rehearse', 'publish', 'measure'] as const;
export type LoopStep = (typeof LOOP_STEPS)[number];

/** Where a policy stands in its life. */
type PolicyState = {
  /** Null where there is no draft; else settings in which it differs from what is live. */
  readonly draftChanges: number | null;
  /** A version waits for its time. */
  readonly scheduled: boolean;
  /** A version was published, so that the defaults are not live. */
  readonly published: boolean;
};

/** The step that somebody is at: the next thing to do, or what is being waited for. */
export function loopStep({ draftChanges, scheduled, published }: PolicyState): LoopStep {
  if (draftChanges !== null) return draftChanges > 0 ? 'rehearse' : 'change';
  if (scheduled) return 'publish';
  return published ? 'measure' : 'observe';
}
