import { SENTIMENTS } from '../../../../shared/domain/experience/experienceRecords.ts';
import { Z_95, proportion, type Proportion } from '../../../../shared/domain/statistics/wilson.ts';
import { NEGATIVE, UNDECIDED } from './sentimentOf.ts';
import type { MeanRating, SentimentCounts } from './voiceTypes.ts';

/** Counts texts by what they say, and their stars. */
export class SentimentTally {
  readonly #counts = SENTIMENTS.map(() => 0);
  #undecided = 0;
  #rated = 0;
  #stars = 0;
  #squares = 0;

  addSentiment(sentiment: number): void {
    if (sentiment === UNDECIDED) this.#undecided++;
    else this.#counts[sentiment] = (this.#counts[sentiment] ?? 0) + 1;
  }

  addRating(stars: number): void {
    if (stars < 1 || stars > 5) return;
    this.#rated++;
    this.#stars += stars;
    this.#squares += stars * stars;
  }

  get texts(): number {
    return this.#counts.reduce((sum, count) => sum + count, this.#undecided);
  }

  negative(): Proportion {
    return proportion(
      this.#counts[NEGATIVE] ?? 0,
      this.#counts.reduce((sum, count) => sum + count, 0),
    );
  }

  counts(): SentimentCounts {
    const [negative = 0, neutral = 0, positive = 0] = this.#counts;
    return { negative, neutral, positive, undecided: this.#undecided };
  }

  /** With mean ± 1.96 standard errors, no further than there are stars; no interval for fewer than two. */
  rating(): MeanRating {
    const n = this.#rated;
    if (n === 0) return { n, mean: NaN, lower: NaN, upper: NaN };
    const mean = this.#stars / n;
    if (n === 1) return { n, mean, lower: NaN, upper: NaN };
    const variance = Math.max(0, (this.#squares - n * mean * mean) / (n - 1));
    const half = Z_95 * Math.sqrt(variance / n);
    return { n, mean, lower: Math.max(1, mean - half), upper: Math.min(5, mean + half) };
  }
}
