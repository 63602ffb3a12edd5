import type { DrawEntry } from './drawEntry.ts';
import type { Prize } from '../../../../shared/domain/community/drawRecords.ts';

/** A piece of a prize, and who has it. */
export type Award = {
  readonly prize: string;
  /** From 1. */
  readonly piece: number;
  /** Id of the entry; null where nobody was left who may have it. */
  readonly entry: string | null;
  /** Place in the order drawn, from 1; null as above. */
  readonly place: number | null;
  /** Those who held the piece before and gave it up, or did not answer, in that order. */
  readonly forfeited: readonly string[];
};

export type Awards = {
  readonly awards: readonly Award[];
  /** Passed over because their household had as many prizes as it may have, in the order drawn. */
  readonly passedOver: readonly string[];
};

type Drawn = Pick<DrawEntry, 'id' | 'group'>;

/**
 * Hands prizes, highest first, down the order in which entries were drawn. A prize that is forfeited
 * goes to the first in the same order who has none and may have one; everyone else keeps what they
 * were told. Nothing is drawn again, so nobody can gain by having a prize refused.
 *
 * @param drawn all of the entries in the order drawn, or so many of the first that the prizes can be
 * handed out of them
 * @param groupCap most prizes of a household (entries with the same group); 0 for no cap
 * @param forfeits ids of entries in the order of time; those that hold nothing then change nothing
 */
export function prizeAwards(
  drawn: readonly Drawn[],
  prizes: readonly Prize[],
  groupCap: number,
  forfeits: readonly string[] = [],
): Awards {
  const hands = new Hands(drawn, groupCap);
  const pieces = prizes.flatMap(({ id, pieces }) =>
    Array.from({ length: pieces }, (_, i) => ({ prize: id, piece: i + 1, former: [] as string[] })),
  );
  const held = pieces.map((piece) => ({ ...piece, holder: hands.next() }));
  for (const id of forfeits) {
    const piece = held.find(({ holder }) => holder?.id === id);
    if (!piece) continue;
    hands.giveUp(id);
    piece.former.push(id);
    piece.holder = hands.next();
  }
  return {
    awards: held.map(({ prize, piece, holder, former }) => ({
      prize,
      piece,
      entry: holder?.id ?? null,
      place: holder?.place ?? null,
      forfeited: former,
    })),
    passedOver: hands.passedOver(),
  };
}

type Holder = { readonly id: string; readonly place: number };

/** Who of the order is next, and who waits because of the household. */
class Hands {
  readonly #drawn: readonly Drawn[];
  readonly #cap: number;
  readonly #ofGroup = new Map<string, number>();
  /** Those before it have or had a prize, or are among those passed over. */
  #reached = 0;
  /** Places that were passed over for their household. */
  #waiting: number[] = [];

  constructor(drawn: readonly Drawn[], cap: number) {
    this.#drawn = drawn;
    this.#cap = cap;
  }

  next(): Holder | null {
    const place = this.#waiting.find((waiting) => this.#mayHave(waiting)) ?? this.#further();
    const entry = place === null ? undefined : this.#drawn[place];
    if (place === null || !entry) return null;
    this.#waiting = this.#waiting.filter((waiting) => waiting !== place);
    this.#count(entry.group, 1);
    return { id: entry.id, place: place + 1 };
  }

  giveUp(id: string): void {
    const entry = this.#drawn.find((each) => each.id === id);
    if (entry) this.#count(entry.group, -1);
  }

  passedOver(): string[] {
    return this.#waiting.flatMap((place) => this.#drawn[place]?.id ?? []);
  }

  #further(): number | null {
    while (this.#reached < this.#drawn.length) {
      const place = this.#reached++;
      if (this.#mayHave(place)) return place;
      this.#waiting.push(place);
    }
    return null;
  }

  #mayHave(place: number): boolean {
    const group = this.#drawn[place]?.group ?? '';
    return this.#cap === 0 || group === '' || (this.#ofGroup.get(group) ?? 0) < this.#cap;
  }

  #count(group: string, by: number): void {
    this.#ofGroup.set(group, (this.#ofGroup.get(group) ?? 0) + by);
  }
}
