import { proportion, type Proportion } from '../../../../shared/domain/statistics/wilson.ts';
import { compareProportions } from '../../../../shared/domain/statistics/compareProportions.ts';
import { meanDifference, meanScore, type Moments } from './meanScore.ts';
import { npsDifference, npsScore, type NpsCounts } from './npsScore.ts';
import { cesBin, cesOfSeven, csatBin, EASY_FROM, npsBin, SATISFIED_FROM } from './scoreBins.ts';
import type { Score, ScoreDifference } from './scoreTypes.ts';
import type { FeedbackFigures, ScoreKind } from './feedbackTypes.ts';

/** What one person answered, or that they did not. */
export type Answered = {
  readonly answered: boolean;
  /** The survey also says who did not answer. */
  readonly asked: boolean;
  readonly nps: number;
  readonly csat: number;
  readonly csatScale: number;
  readonly ces: number;
  readonly cesScale: number;
};

const LOWEST_CES = 1;
const HIGHEST_CES = 7;

/** Counts answers that belong together; one tally can be taken from another that holds it. */
export class FeedbackTally {
  #answered = 0;
  /** Who was asked where the survey says so, and who of them answered. */
  #asked = 0;
  #responded = 0;
  readonly #nps = [0, 0, 0];
  readonly #csat = [0, 0, 0, 0, 0];
  readonly #ces = [0, 0, 0, 0, 0, 0, 0];
  #cesSum = 0;
  #cesSquares = 0;

  add(answer: Answered): void {
    if (answer.asked) {
      this.#asked++;
      if (answer.answered) this.#responded++;
    }
    // A form that was dismissed half way is no answer, whatever it holds.
    if (!answer.answered) return;
    this.#answered++;
    count(this.#nps, npsBin(answer.nps));
    count(this.#csat, csatBin(answer.csat, answer.csatScale));
    count(this.#ces, cesBin(answer.ces, answer.cesScale));
    const ces = cesOfSeven(answer.ces, answer.cesScale);
    if (Number.isNaN(ces)) return;
    this.#cesSum += ces;
    this.#cesSquares += ces * ces;
  }

  /** All that is in this one and not in `part`, which must be within it. */
  without(part: FeedbackTally): FeedbackTally {
    const rest = new FeedbackTally();
    rest.#answered = this.#answered - part.#answered;
    rest.#asked = this.#asked - part.#asked;
    rest.#responded = this.#responded - part.#responded;
    subtract(rest.#nps, this.#nps, part.#nps);
    subtract(rest.#csat, this.#csat, part.#csat);
    subtract(rest.#ces, this.#ces, part.#ces);
    rest.#cesSum = this.#cesSum - part.#cesSum;
    rest.#cesSquares = this.#cesSquares - part.#cesSquares;
    return rest;
  }

  figures(): FeedbackFigures {
    return {
      answered: this.#answered,
      nps: this.score('nps'),
      npsParts: this.#npsCounts(),
      csat: this.score('csat'),
      csatBins: [...this.#csat],
      ces: this.score('ces'),
      cesBins: [...this.#ces],
      cesTop: proportion(sum(this.#ces.slice(EASY_FROM)), sum(this.#ces)),
      response: this.score('response'),
    };
  }

  /** Null where nobody answered (or was asked). */
  score(kind: ScoreKind): Score | null {
    switch (kind) {
      case 'nps':
        return npsScore(this.#npsCounts());
      case 'csat':
        return rateScore(this.#satisfied());
      case 'ces':
        return meanScore(this.#moments(), LOWEST_CES, HIGHEST_CES);
      case 'response':
        return rateScore(proportion(this.#responded, this.#asked));
    }
  }

  /** This one's score less the other's; `comparisons` as in `compareProportions`. */
  against(other: FeedbackTally, kind: ScoreKind, comparisons: number): ScoreDifference | null {
    switch (kind) {
      case 'nps':
        return npsDifference(this.#npsCounts(), other.#npsCounts(), comparisons);
      case 'csat':
        return rateDifference(this.#satisfied(), other.#satisfied(), comparisons);
      case 'ces':
        return meanDifference(this.#moments(), other.#moments(), comparisons);
      case 'response': {
        const rate = (tally: FeedbackTally) => proportion(tally.#responded, tally.#asked);
        return rateDifference(rate(this), rate(other), comparisons);
      }
    }
  }

  #npsCounts(): NpsCounts {
    const [detractors = 0, passives = 0, promoters = 0] = this.#nps;
    return { detractors, passives, promoters };
  }

  #satisfied(): Proportion {
    return proportion(sum(this.#csat.slice(SATISFIED_FROM)), sum(this.#csat));
  }

  #moments(): Moments {
    return { n: sum(this.#ces), sum: this.#cesSum, squares: this.#cesSquares };
  }
}

function rateScore({ rate, size, interval }: Proportion): Score | null {
  return size === 0 ? null : { value: rate, n: size, interval };
}

function rateDifference(
  first: Proportion,
  second: Proportion,
  comparisons: number,
): ScoreDifference | null {
  if (first.size === 0 || second.size === 0) return null;
  const { difference, interval, distinct, p } = compareProportions(first, second, comparisons);
  return { difference, interval, distinct, p: Number.isNaN(p) ? null : p };
}

function count(bins: number[], bin: number): void {
  if (bin >= 0) bins[bin] = (bins[bin] ?? 0) + 1;
}

function subtract(into: number[], from: readonly number[], part: readonly number[]): void {
  for (let bin = 0; bin < into.length; bin++) into[bin] = (from[bin] ?? 0) - (part[bin] ?? 0);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, each) => total + each, 0);
}
