/** From so many on, the ways on of a state are a row of a table. */
const ROW_FROM = 9;
/** Entries of rows that states with fewer ways on may take too, the least deep first: 4 MB. */
const MOST_ENTRIES = 1 << 20;

type Node = { readonly next: Map<number, number>; piece: number; fail: number; link: number };

/**
 * Finds all places of many pieces in one pass, overlapping ones too: Aho and Corasick 1975, over UTF-16
 * units. Units that no piece has are one symbol. States that texts are in most have a row of a table that
 * says for each symbol where it leads, what they fall back to included; the others a list of ways on.
 */
export class TermAutomaton {
  readonly size: number;
  /** Symbol of each unit; 0 where no piece has it. */
  readonly #symbols = new Uint16Array(65_536);
  readonly #first: Uint32Array;
  readonly #edgeSymbol: Uint16Array;
  readonly #edgeTarget: Uint32Array;
  /** Where the row of a state begins; -1 for a list. */
  readonly #row: Int32Array;
  readonly #rows: Uint32Array;
  readonly #fail: Uint32Array;
  /** The first state, of a state and those behind it, that ends a piece; 0 for none. */
  readonly #out: Uint32Array;
  /** Piece that ends at a state, plus 1; and the next state behind it that ends one. */
  readonly #piece: Uint32Array;
  readonly #link: Uint32Array;

  /** @param pieces not empty, no two the same; their places are what `scan` names them by */
  constructor(pieces: readonly Uint16Array[]) {
    const nodes: Node[] = [node()];
    let symbols = 0;
    pieces.forEach((units, piece) => {
      let state = 0;
      for (const unit of units) {
        if (this.#symbols[unit] === 0) this.#symbols[unit] = ++symbols;
        state = childOf(nodes, state, this.#symbols[unit] ?? 0);
      }
      const last = nodes[state];
      if (last) last.piece = piece + 1;
    });
    const order = linkStates(nodes);
    this.size = nodes.length;
    this.#fail = Uint32Array.from(nodes, ({ fail }) => fail);
    this.#piece = Uint32Array.from(nodes, ({ piece }) => piece);
    this.#link = Uint32Array.from(nodes, ({ link }) => link);
    this.#out = Uint32Array.from(nodes, ({ piece, link }, state) => (piece > 0 ? state : link));
    this.#first = new Uint32Array(nodes.length + 1);
    const width = symbols + 1;
    this.#row = rowsOf(nodes, order, width);
    this.#rows = new Uint32Array(width * this.#row.reduce((n, row) => n + (row >= 0 ? 1 : 0), 0));
    const edges: [number, number][] = [];
    nodes.forEach(({ next }, state) => {
      this.#first[state] = edges.length;
      if ((this.#row[state] ?? -1) < 0) edges.push(...next);
    });
    this.#first[nodes.length] = edges.length;
    this.#edgeSymbol = Uint16Array.from(edges, ([symbol]) => symbol);
    this.#edgeTarget = Uint32Array.from(edges, ([, target]) => target);
    // What a state falls back to is less deep, and filled already.
    for (const state of order) {
      const row = this.#row[state] ?? -1;
      if (row < 0) continue;
      if (state !== 0) this.#fillBack(row, this.#fail[state] ?? 0, width);
      for (const [symbol, target] of nodes[state]?.next ?? []) this.#rows[row + symbol] = target;
    }
  }

  /**
   * Tells each place of each piece, by its end, from the longest to the shortest of those that end at
   * one place.
   *
   * @param onHit piece, and the unit behind its last one; true ends the scan
   * @returns whether it was ended
   */
  scan(
    units: Uint16Array,
    from: number,
    to: number,
    onHit: (piece: number, end: number) => boolean,
  ): boolean {
    const [symbols, row, rows, outs] = [this.#symbols, this.#row, this.#rows, this.#out];
    let state = 0;
    for (let at = from; at < to; at++) {
      const symbol = symbols[units[at] ?? 0] ?? 0;
      if (symbol === 0) {
        state = 0;
        continue;
      }
      const begin = row[state] ?? -1;
      state = begin >= 0 ? (rows[begin + symbol] ?? 0) : this.#step(state, symbol);
      for (let out = outs[state] ?? 0; out !== 0; out = this.#link[out] ?? 0) {
        if (onHit((this.#piece[out] ?? 0) - 1, at + 1)) return true;
      }
    }
    return false;
  }

  /** Makes a row lead where the state leads that its own falls back to. */
  #fillBack(row: number, back: number, width: number): void {
    const known = this.#row[back] ?? -1;
    if (known >= 0) {
      this.#rows.copyWithin(row, known, known + width);
      return;
    }
    for (let symbol = 1; symbol < width; symbol++) {
      this.#rows[row + symbol] = this.#step(back, symbol);
    }
  }

  #step(from: number, symbol: number): number {
    for (let state = from; ; state = this.#fail[state] ?? 0) {
      const row = this.#row[state] ?? -1;
      if (row >= 0) return this.#rows[row + symbol] ?? 0;
      const end = this.#first[state + 1] ?? 0;
      for (let edge = this.#first[state] ?? 0; edge < end; edge++) {
        if (this.#edgeSymbol[edge] === symbol) return this.#edgeTarget[edge] ?? 0;
      }
    }
  }
}

/** Where the rows of states begin: of the root, of states with many ways on, of others while there is room. */
function rowsOf(nodes: readonly Node[], order: readonly number[], width: number): Int32Array {
  const rows = new Int32Array(nodes.length).fill(-1);
  let row = 0;
  for (const state of order) {
    const ways = nodes[state]?.next.size ?? 0;
    if (state !== 0 && ways < ROW_FROM && row + width > MOST_ENTRIES) continue;
    rows[state] = row;
    row += width;
  }
  return rows;
}

function node(): Node {
  return { next: new Map(), piece: 0, fail: 0, link: 0 };
}

function childOf(nodes: Node[], state: number, symbol: number): number {
  const next = nodes[state]?.next;
  const found = next?.get(symbol);
  if (found !== undefined) return found;
  next?.set(symbol, nodes.length);
  return nodes.push(node()) - 1;
}

/** @returns all states breadth first: what a state falls back to is less deep, and linked already */
function linkStates(nodes: readonly Node[]): number[] {
  const queue = [...(nodes[0]?.next.values() ?? [])];
  for (let place = 0; place < queue.length; place++) {
    const state = queue[place] ?? 0;
    for (const [symbol, child] of nodes[state]?.next ?? []) {
      let fail = nodes[state]?.fail ?? 0;
      while (fail !== 0 && nodes[fail]?.next.get(symbol) === undefined)
        fail = nodes[fail]?.fail ?? 0;
      const target = nodes[fail]?.next.get(symbol) ?? 0;
      const [reached, shorter] = [nodes[child], nodes[target]];
      if (reached && shorter) {
        reached.fail = target;
        reached.link = shorter.piece === 0 ? shorter.link : target;
      }
      queue.push(child);
    }
  }
  return [0, ...queue];
}
