import type { Step } from '../algorithms/model.ts';

/** One thing that can be set otherwise: the settings that are to be tried instead of given ones. */
export type Knob<S> = (settings: S) => readonly S[];

/** Better when higher; NaN where it cannot be told. Lets a cancel in through `step`. */
export type Trial<S> = (settings: S, step: Step) => Promise<number>;

export type Chosen<S> = {
  readonly best: S;
  readonly score: number;
  /** How the settings did that the search began with. */
  readonly startScore: number;
  /** Different settings that were tried, those included. */
  readonly tried: number;
};

/**
 * Looks for the settings that do best on a validation part, one knob at a time: each takes the best
 * of its alternatives while the others stay, and all are gone through again until nothing changes or
 * `rounds` are over. A full grid would multiply; this adds.
 *
 * Nothing here is by chance: knobs go in their order, and an alternative must do better, not as well,
 * to be taken. What was tried once is not tried again. The score of the winner is flattering, as it
 * won among many: measure it on other data.
 *
 * @param start must be plain data: two settings are the same where their JSON is
 */
export async function chooseParameters<S>(
  start: S,
  knobs: readonly Knob<S>[],
  trial: Trial<S>,
  step: Step,
  rounds = 2,
): Promise<Chosen<S>> {
  const tried = new Set([JSON.stringify(start)]);
  let best = start;
  let done = 0;
  let furthest = 0;
  // The number of alternatives may change with the best: what was told is never taken back.
  const progress = () => {
    const total = rounds * knobs.reduce((sum, knob) => sum + knob(best).length, 0);
    furthest = Math.max(furthest, Math.min(1, done / Math.max(1, total)));
    return step(furthest, 1);
  };
  const startScore = await trial(start, progress);
  let score = startScore;
  for (let round = 0; round < rounds; round++) {
    const before = best;
    for (const knob of knobs) {
      for (const candidate of knob(best)) {
        done++;
        const key = JSON.stringify(candidate);
        if (tried.has(key)) continue;
        tried.add(key);
        await progress();
        const reached = await trial(candidate, progress);
        if (reached > score || (Number.isNaN(score) && !Number.isNaN(reached))) {
          best = candidate;
          score = reached;
        }
      }
    }
    if (best === before) break;
  }
  await step(1, 1);
  return { best, score, startScore, tried: tried.size };
}
