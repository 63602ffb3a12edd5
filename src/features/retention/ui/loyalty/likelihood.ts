/** A chance in a word: the number alone is read as more than it says. */
export type Likelihood = 'certain' | 'likely' | 'open' | 'unlikely' | 'almostNot';

export function likelihood(chance: number): Likelihood {
  if (chance >= 0.95) return 'certain';
  if (chance >= 0.8) return 'likely';
  if (chance > 0.2) return 'open';
  return chance > 0.05 ? 'unlikely' : 'almostNot';
}
