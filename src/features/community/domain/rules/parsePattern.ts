/** A pattern as far as its literals go. */
export type PatternNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'any' }
  | { readonly kind: 'oneOf'; readonly texts: readonly string[] }
  | {
      readonly kind: 'repeat';
      readonly of: PatternNode;
      readonly least: number;
      readonly most: number;
    }
  | { readonly kind: 'either' | 'sequence'; readonly of: readonly PatternNode[] };

const ANY: PatternNode = { kind: 'any' };
const NOTHING: PatternNode = { kind: 'text', text: '' };
/** RE2 knows no others as digits. */
const DIGITS = Array.from('0123456789');

/** Thrown and caught here: what follows is not understood, so nothing is said of the pattern. */
class NotUnderstood extends Error {}

/**
 * Reads a valid RE2 pattern. Undefined where it has syntax that is rare enough to be left to RE2 alone
 * (\Q…\E, octal numbers): then it has no literals that could be relied on.
 */
export function parsePattern(source: string): PatternNode | undefined {
  const reader = new Reader(source);
  try {
    const node = reader.either();
    return reader.isAtEnd() ? node : undefined;
  } catch (error) {
    if (error instanceof NotUnderstood) return undefined;
    throw error;
  }
}

class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  isAtEnd(): boolean {
    return this.#at >= this.#source.length;
  }

  either(): PatternNode {
    const of = [this.#sequence()];
    while (this.#take(/\|/y) !== undefined) of.push(this.#sequence());
    return of.length === 1 && of[0] ? of[0] : { kind: 'either', of };
  }

  #sequence(): PatternNode {
    const of: PatternNode[] = [];
    while (!this.isAtEnd() && !'|)'.includes(this.#source.charAt(this.#at))) {
      of.push(this.#repeated(this.#atom()));
    }
    return { kind: 'sequence', of };
  }

  #repeated(of: PatternNode): PatternNode {
    let node = of;
    for (;;) {
      const sign = this.#take(/[*+?]\??/y);
      if (sign !== undefined) {
        const least = sign.startsWith('+') ? 1 : 0;
        node = { kind: 'repeat', of: node, least, most: sign.startsWith('?') ? 1 : Infinity };
        continue;
      }
      const counts = this.#take(/\{\d+(?:,\d*)?\}\??/y);
      if (counts === undefined) return node;
      const [least = 0, most] = counts.split(',').map((part) => Number(part.replace(/\D/g, '')));
      const isOpen = counts.includes(',') && counts.includes(',}');
      node = { kind: 'repeat', of: node, least, most: isOpen ? Infinity : (most ?? least) };
    }
  }

  #atom(): PatternNode {
    if (this.#take(/[\^$]/y) !== undefined) return NOTHING;
    if (this.#take(/\./y) !== undefined) return ANY;
    if (this.#source.startsWith('(', this.#at)) return this.#group();
    if (this.#source.startsWith('[', this.#at)) return this.#charClass();
    if (this.#source.startsWith('\\', this.#at)) return this.#escape();
    return textOf(this.#take(/[^]/uy) ?? '');
  }

  #group(): PatternNode {
    if (this.#take(/\(\?[a-zA-Z-]+\)/y) !== undefined) return NOTHING;
    const head = this.#take(/\((?:\?(?:<[=!]|P?<\w+>|[a-zA-Z-]*:))?/y) ?? '';
    if (this.#source.startsWith('?', this.#at)) throw new NotUnderstood();
    const inside = this.either();
    if (this.#take(/\)/y) === undefined) throw new NotUnderstood();
    // What has to stand before, or may not, is no part of the match.
    return /^\(\?<[=!]/.test(head) ? NOTHING : inside;
  }

  /** Few plain characters are alternatives; ranges, classes and what is left out are anything. */
  #charClass(): PatternNode {
    const plain = this.#take(/\[[^\\\]^[-][^\\\][-]*\]/uy);
    if (plain !== undefined) {
      const nodes = Array.from(plain.slice(1, -1), textOf);
      const texts = nodes.flatMap((node) => (node.kind === 'text' ? [node.text] : []));
      return texts.length === nodes.length ? { kind: 'oneOf', texts } : ANY;
    }
    const any = this.#take(/\[\^?\]?(?:\[:\^?\w+:\]|\\[pP]\{[^}]*\}|\\[^]|[^\\\]])*\]/uy);
    if (any === undefined) throw new NotUnderstood();
    return ANY;
  }

  #escape(): PatternNode {
    if (this.#take(/\\[bBAzZ]/y) !== undefined) return NOTHING;
    if (this.#take(/\\d/y) !== undefined) return { kind: 'oneOf', texts: DIGITS };
    if (this.#take(/\\(?:[DwWsSCntrfva]|[pP](?:\{[^}]*\}|[A-Z]))/y) !== undefined) return ANY;
    const code = this.#take(/\\(?:u[\da-fA-F]{4}|[ux]\{[\da-fA-F]+\}|x[\da-fA-F]{2})/y);
    if (code !== undefined) {
      const point = Number.parseInt(code.replace(/^\\[ux]\{?|\}$/g, ''), 16);
      if (!(point <= 0x10ffff)) throw new NotUnderstood();
      return textOf(String.fromCodePoint(point));
    }
    const sign = this.#take(/\\[^\dA-Za-z]/uy);
    if (sign === undefined) throw new NotUnderstood();
    return textOf(sign.slice(1));
  }

  #take(what: RegExp): string | undefined {
    what.lastIndex = this.#at;
    const found = what.exec(this.#source)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }
}

/**
 * Letters beyond ASCII have cases that folding may not know, marks are composed, and halves of
 * characters stand for none: they may be anything.
 */
function textOf(character: string): PatternNode {
  const isCased = character.toLowerCase() !== character.toUpperCase();
  const isPlain = character <= '\u007F' || (!isCased && !/[\p{M}\p{Cs}]/u.test(character));
  return isPlain ? { kind: 'text', text: character } : ANY;
}
