/** Units that become a text in one call. */
const PIECE = 4096;

/**
 * A folded text with the way back: unit n came from `starts[n]` to `ends[n]` (exclusive) of the text.
 * Units of one character share both. Grows as needed, and is used again.
 */
export class FoldedText {
  units: Uint16Array = new Uint16Array(256);
  starts: Uint32Array = new Uint32Array(256);
  ends: Uint32Array = new Uint32Array(256);
  length = 0;
  /** Whether marks stood on a character: then a part of the text may fold to something else. */
  hasMarks = false;

  clear(): void {
    this.length = 0;
    this.hasMarks = false;
  }

  push(unit: number, start: number, end: number): void {
    if (this.length === this.units.length) this.reserve(this.length + 1);
    this.units[this.length] = unit;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length++;
  }

  /** Makes room for so many units. */
  reserve(units: number): void {
    if (units <= this.units.length) return;
    const room = Math.max(units, 2 * this.units.length);
    this.units = grown(this.units, new Uint16Array(room));
    this.starts = grown(this.starts, new Uint32Array(room));
    this.ends = grown(this.ends, new Uint32Array(room));
  }

  /** Whether a character begins at this unit: the way back from here is a place in the text. */
  isEdge(at: number): boolean {
    return at <= 0 || at >= this.length || this.starts[at] !== this.starts[at - 1];
  }

  /** The first unit that came from this place of the text or from behind it. */
  unitAt(place: number): number {
    let [low, high] = [0, this.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  text(): string {
    if (this.length <= PIECE) return String.fromCharCode(...this.units.subarray(0, this.length));
    let text = '';
    for (let from = 0; from < this.length; from += PIECE) {
      const to = Math.min(this.length, from + PIECE);
      text += String.fromCharCode(...this.units.subarray(from, to));
    }
    return text;
  }
}

function grown<T extends Uint16Array | Uint32Array>(old: T, room: T): T {
  room.set(old);
  return room;
}
