import type { FoldedText } from './foldedText.ts';
import { pushOrExtend } from './squeezeInto.ts';

/**
 * How a Han character sounds, without tone: 'wei' for 微; '' where it is none. Of several readings the
 * usual one.
 */
export type PinyinOf = (character: string) => string;

/** Units of private use stand for syllables, of which Mandarin has about 410. */
const FIRST = 0xe000;
const MOST = 0x1900;
/** What digits are said as, and so what they stand for in chats. */
const DIGITS = '零一二三四五六七八九';
const UNKNOWN = 0xffff;

/** Folded units by their sound, which is looked up once for each. */
export class Syllables {
  readonly #pinyinOf: PinyinOf;
  readonly #table = new Uint16Array(65_536).fill(UNKNOWN);
  readonly #numbers = new Map<string, number>();

  constructor(pinyinOf: PinyinOf) {
    this.#pinyinOf = pinyinOf;
  }

  /** The unit that stands for a sound; what has none stays. */
  unit(unit: number): number {
    const known = this.#table[unit] ?? unit;
    if (known !== UNKNOWN) return known;
    const isDigit = unit >= 0x30 && unit <= 0x39;
    const character = isDigit ? DIGITS.charAt(unit - 0x30) : String.fromCharCode(unit);
    const isHan = /^\p{Script=Han}$/u.test(character);
    const sound = isHan ? this.#pinyinOf(character) : '';
    const found = sound === '' ? unit : this.#numberOf(sound);
    this.#table[unit] = found;
    return found;
  }

  /** A squeezed text by its sounds; places are those that the squeezed text has. */
  into(squeezed: FoldedText, out: FoldedText): void {
    out.clear();
    for (let n = 0; n < squeezed.length; n++) {
      const [start, end] = [squeezed.starts[n] ?? 0, squeezed.ends[n] ?? 0];
      pushOrExtend(this.unit(squeezed.units[n] ?? 0), start, end, out);
    }
  }

  #numberOf(sound: string): number {
    let number = this.#numbers.get(sound);
    if (number === undefined) {
      number = Math.min(FIRST + this.#numbers.size, FIRST + MOST - 1);
      this.#numbers.set(sound, number);
    }
    return number;
  }
}
