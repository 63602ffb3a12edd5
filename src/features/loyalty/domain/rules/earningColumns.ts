/** Columns that grow as rows are added, then are cut to their length. */
export class EarningColumns {
  length = 0;
  parts = 0;
  readonly occasion: Uint32Array<ArrayBuffer>;
  readonly version: Uint16Array<ArrayBuffer>;
  readonly wanted: Float64Array<ArrayBuffer>;
  readonly granted: Float64Array<ArrayBuffer>;
  readonly eligible: Float64Array<ArrayBuffer>;
  readonly partStart: Uint32Array<ArrayBuffer>;
  partRule: Uint32Array<ArrayBuffer> = new Uint32Array(FIRST_PARTS);
  partWanted: Float64Array<ArrayBuffer> = new Float64Array(FIRST_PARTS);
  partGranted: Float64Array<ArrayBuffer> = new Float64Array(FIRST_PARTS);

  /** @param most rows that there can be */
  constructor(most: number) {
    this.occasion = new Uint32Array(most);
    this.version = new Uint16Array(most);
    this.wanted = new Float64Array(most);
    this.granted = new Float64Array(most);
    this.eligible = new Float64Array(most);
    this.partStart = new Uint32Array(most + 1);
  }

  /** A part of the row that is added next. */
  addPart(rule: number, wanted: number, granted: number): void {
    const place = this.parts++;
    if (place === this.partRule.length) this.#grow();
    this.partRule[place] = rule;
    this.partWanted[place] = wanted;
    this.partGranted[place] = granted;
  }

  /** Ends the row of the parts added since the last one. @returns its place */
  addRow(
    occasion: number,
    version: number,
    wanted: number,
    granted: number,
    eligible: number,
  ): number {
    const row = this.length++;
    this.wanted[row] = wanted;
    this.granted[row] = granted;
    this.occasion[row] = occasion;
    this.version[row] = version;
    this.eligible[row] = eligible;
    this.partStart[row + 1] = this.parts;
    return row;
  }

  #grow(): void {
    const size = this.partRule.length * 2;
    const rule = new Uint32Array(size);
    rule.set(this.partRule);
    this.partRule = rule;
    const wanted = new Float64Array(size);
    wanted.set(this.partWanted);
    this.partWanted = wanted;
    const granted = new Float64Array(size);
    granted.set(this.partGranted);
    this.partGranted = granted;
  }
}

const FIRST_PARTS = 1024;
