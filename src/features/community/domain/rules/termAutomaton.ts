/** From so many on, the ways on of a state are a row of a table. */
const ROW_FROM = 9;

type Node = { readonly next: Map<number, number>; piece: number; fail: number; link: number };

/**
 * Finds all places of many pieces in one pass, overlapping ones too: Aho and Corasick 1975, over UTF-16
 * units. Units that no piece has are one symbol; states with few ways on keep them in a list, those
 * with many in a table.
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
    linkStates(nodes);
    this.size = nodes.length;
    this.#fail = Uint32Array.from(nodes, ({ fail }) => fail);
    this.#piece = Uint32Array.from(nodes, ({ piece }) => piece);
    this.#link = Uint32Array.from(nodes, ({ link }) => link);
    this.#first = new Uint32Array(nodes.length + 1);
    this.#row = new Int32Array(nodes.length).fill(-1);
    const width = symbols + 1;
    const withRow = nodes.filter(({ next }, state) => state === 0 || next.size >= ROW_FROM);
    this.#rows = new Uint32Array(withRow.length * width);
    const edges: [number, number][] = [];
    let row = 0;
    nodes.forEach(({ next }, state) => {
      this.#first[state] = edges.length;
      if (state === 0 || next.size >= ROW_FROM) {
        for (const [symbol, target] of next) this.#rows[row + symbol] = target;
        this.#row[state] = row;
        row += width;
      } else {
        edges.push(...next);
      }
    });
    this.#first[nodes.length] = edges.length;
    this.#edgeSymbol = Uint16Array.from(edges, ([symbol]) => symbol);
    this.#edgeTarget = Uint32Array.from(edges, ([, target]) => target);
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
    const [symbols, pieces, links] = [this.#symbols, this.#piece, this.#link];
    let state = 0;
    for (let at = from; at < to; at++) {
      const symbol = symbols[units[at] ?? 0] ?? 0;
      if (symbol === 0) {
        state = 0;
        continue;
      }
      state = this.#step(state, symbol);
      for (let out = state; out !== 0; out = links[out] ?? 0) {
        const piece = pieces[out] ?? 0;
        if (piece !== 0 && onHit(piece - 1, at + 1)) return true;
      }
    }
    return false;
  }

  #step(from: number, symbol: number): number {
    for (let state = from; ; state = this.#fail[state] ?? 0) {
      const row = this.#row[state] ?? -1;
      if (row >= 0) {
        const target = this.#rows[row + symbol] ?? 0;
        if (target !== 0 || state === 0) return target;
        continue;
      }
      const end = this.#first[state + 1] ?? 0;
      for (let edge = this.#first[state] ?? 0; edge < end; edge++) {
        if (this.#edgeSymbol[edge] === symbol) return this.#edgeTarget[edge] ?? 0;
      }
    }
  }
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

/** Breadth first: what a state falls back to is less deep, and linked already. */
function linkStates(nodes: readonly Node[]): void {
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
}
