import { stream } from '../../../../shared/domain/random/stream.ts';

/**
 * A sample of messages to be labelled where no decisions exist: each as likely, without replacement, the
 * same for the same seed and list, in the order of the list. Its share of breaches is an estimate of
 * precision where the list is what rules hit.
 */
export function labelSample(ids: readonly string[], size: number, seed: number): string[] {
  const chance = stream(seed, 'labelled messages');
  const chosen: string[] = [];
  // Knuth, The Art of Computer Programming 3.4.2, algorithm S.
  ids.forEach((id, seen) => {
    const wanted = size - chosen.length;
    if (chance.below(ids.length - seen) < wanted) chosen.push(id);
  });
  return chosen;
}
