import {
  MISSING_CODE,
  type ColumnData,
  type ColumnDefinition,
  type FactTable,
} from './columnTypes.ts';

/** Copies a full array into a wider one, and hands that back. */
function moved<A extends Int32Array | Uint32Array | Float64Array | Uint8Array>(
  from: A,
  into: A,
): A {
  into.set(from);
  return into;
}

const FIRST_CAPACITY = 1024;

/** Grows a column of dictionary codes. */
export class CodeBuilder {
  readonly type = 'code';
  #values = new Int32Array(FIRST_CAPACITY);
  #length = 0;
  #anyPresent = false;
  push(code: number): void {
    if (this.#length === this.#values.length)
      this.#values = moved(this.#values, new Int32Array(this.#values.length * 2));
    if (code !== MISSING_CODE) this.#anyPresent = true;
    this.#values[this.#length++] = code;
  }
  pushMissing(): void {
    this.push(MISSING_CODE);
  }
  /** The column, or undefined where every value is missing (then nothing is stored). */
  finish(): ColumnData | undefined {
    if (!this.#anyPresent) return undefined;
    return { type: 'code', values: this.#values.subarray(0, this.#length) };
  }
}

/** Grows a column of instants (epoch ms) or amounts (minor units). */
export class NumberBuilder<T extends 'instant' | 'money'> {
  readonly type: T;
  #values = new Float64Array(FIRST_CAPACITY);
  #length = 0;
  #anyPresent = false;
  constructor(type: T) {
    this.type = type;
  }
  push(value: number): void {
    if (this.#length === this.#values.length)
      this.#values = moved(this.#values, new Float64Array(this.#values.length * 2));
    if (!Number.isNaN(value)) this.#anyPresent = true;
    this.#values[this.#length++] = value;
  }
  pushMissing(): void {
    this.push(NaN);
  }
  finish(): ColumnData | undefined {
    if (!this.#anyPresent) return undefined;
    return { type: this.type, values: this.#values.subarray(0, this.#length) };
  }
}

/** Grows a column of small whole numbers. */
export class FlagBuilder {
  readonly type = 'flag';
  #values = new Uint8Array(FIRST_CAPACITY);
  #length = 0;
  #anyPresent = false;
  push(value: number): void {
    if (this.#length === this.#values.length)
      this.#values = moved(this.#values, new Uint8Array(this.#values.length * 2));
    if (value !== 0) this.#anyPresent = true;
    this.#values[this.#length++] = value;
  }
  pushMissing(): void {
    this.push(0);
  }
  finish(): ColumnData | undefined {
    if (!this.#anyPresent) return undefined;
    return { type: 'flag', values: this.#values.subarray(0, this.#length) };
  }
}

/** Grows a column of decimals; the column's scale is the most decimals seen, values follow it. */
export class DecimalBuilder {
  readonly type = 'decimal';
  #values = new Float64Array(FIRST_CAPACITY);
  #length = 0;
  #scale = 0;
  #anyPresent = false;
  /** Pushes units × 10^-scale, as in (1234, 2) for 12.34. */
  push(units: number, scale: number): void {
    if (this.#length === this.#values.length)
      this.#values = moved(this.#values, new Float64Array(this.#values.length * 2));
    if (scale > this.#scale) this.#rescale(scale);
    if (!Number.isNaN(units)) this.#anyPresent = true;
    this.#values[this.#length++] =
      scale === this.#scale ? units : units * 10 ** (this.#scale - scale);
  }
  pushMissing(): void {
    this.push(NaN, 0);
  }
  finish(): ColumnData | undefined {
    if (!this.#anyPresent) return undefined;
    return { type: 'decimal', values: this.#values.subarray(0, this.#length), scale: this.#scale };
  }
  #rescale(scale: number): void {
    const factor = 10 ** (scale - this.#scale);
    for (let i = 0; i < this.#length; i++) this.#values[i] = (this.#values[i] ?? 0) * factor;
    this.#scale = scale;
  }
}

/** Grows a column of free texts. */
export class TextBuilder {
  readonly type = 'text';
  readonly #texts: string[] = [];
  #offsets = new Uint32Array(FIRST_CAPACITY);
  #length = 0;
  push(value: string): void {
    const row = this.#texts.push(value);
    if (row === this.#offsets.length)
      this.#offsets = moved(this.#offsets, new Uint32Array(this.#offsets.length * 2));
    this.#length += value.length;
    this.#offsets[row] = this.#length;
  }
  pushMissing(): void {
    this.push('');
  }
  finish(): ColumnData | undefined {
    if (this.#length === 0) return undefined;
    const offsets = this.#offsets.slice(0, this.#texts.length + 1);
    return { type: 'text', text: this.#texts.join(''), offsets };
  }
}

type BuilderOf<D extends ColumnDefinition> = {
  code: CodeBuilder;
  instant: NumberBuilder<'instant'>;
  money: NumberBuilder<'money'>;
  flag: FlagBuilder;
  decimal: DecimalBuilder;
  text: TextBuilder;
}[D['type']];

export type ColumnBuilders<T extends FactTable> = {
  readonly [K in keyof T['columns']]: BuilderOf<T['columns'][K]>;
};

/** Columns of a whole file, before they are cut into segments; absent ones are all missing. */
export type BuiltTable = {
  readonly table: FactTable;
  readonly rows: number;
  readonly columns: ReadonlyMap<string, ColumnData>;
};

/** One empty builder for each column of the table; push to every one of them for each row. */
export function columnBuilders<T extends FactTable>(table: T): ColumnBuilders<T> {
  const entries = Object.entries(table.columns).map(([name, { type }]) => [name, builderOf(type)]);
  const builders: unknown = Object.fromEntries(entries);
  if (!areBuildersOf(table, builders)) throw new TypeError(`no builders for ${table.name}`);
  return builders;
}

function areBuildersOf<T extends FactTable>(table: T, value: unknown): value is ColumnBuilders<T> {
  if (typeof value !== 'object' || value === null) return false;
  const builders = new Map<string, unknown>(Object.entries(value));
  return Object.entries(table.columns).every(([name, { type }]) => {
    const builder = builders.get(name);
    return (
      (builder instanceof CodeBuilder ||
        builder instanceof NumberBuilder ||
        builder instanceof FlagBuilder ||
        builder instanceof DecimalBuilder ||
        builder instanceof TextBuilder) &&
      builder.type === type
    );
  });
}

function builderOf(type: ColumnDefinition['type']) {
  switch (type) {
    case 'code':
      return new CodeBuilder();
    case 'flag':
      return new FlagBuilder();
    case 'decimal':
      return new DecimalBuilder();
    case 'text':
      return new TextBuilder();
    case 'instant':
    case 'money':
      return new NumberBuilder(type);
  }
}

/** Takes the finished columns out of the builders, for `rows` pushed rows. */
export function builtTable<T extends FactTable>(
  table: T,
  builders: ColumnBuilders<T>,
  rows: number,
): BuiltTable {
  const columns = new Map<string, ColumnData>();
  for (const name of Object.keys(table.columns)) {
    const data = builders[name]?.finish();
    if (data) columns.set(name, data);
  }
  return { table, rows, columns };
}
