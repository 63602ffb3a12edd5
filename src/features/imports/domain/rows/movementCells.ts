import type {
  DecimalBuilder,
  FlagBuilder,
} from '../../../../shared/domain/facts/columnBuilders.ts';
import type { CellBatch } from '../../../../shared/domain/cells/cellBatch.ts';
import { movementWord } from '../values/movementWord.ts';
import { signedMovement } from '../values/signedMovement.ts';
import { eachGood, type FieldCells } from './fieldCells.ts';
import { PointCells } from './pointCells.ts';
import { ROW_STATE } from './problemLog.ts';
import type { ReaderSetup } from './tableReader.ts';
import { WordCells } from './wordCells.ts';

/**
 * What movements of points were, and how many points they moved: the kind tells the sign. A row
 * whose kind is not known stays out, because nothing tells which way its points went.
 */
export class MovementCells implements FieldCells {
  readonly #kindColumn: number;
  readonly #points: PointCells;
  /** null for unknown: WordCells takes undefined for "not asked yet". */
  readonly #kinds: WordCells<number | null>;
  readonly #builders: { readonly kind: FlagBuilder; readonly points: DecimalBuilder };
  readonly #log: ReaderSetup['log'];

  constructor(
    setup: ReaderSetup,
    builders: { readonly kind: FlagBuilder; readonly points: DecimalBuilder },
  ) {
    const { mapping } = setup.plan;
    const allowed = { negative: true, missing: false };
    this.#kindColumn = mapping.indexOf('kind');
    this.#points = new PointCells(setup, mapping.indexOf('points'), allowed);
    this.#kinds = new WordCells(setup.codec, (word) => movementWord(word) ?? null);
    this.#builders = builders;
    this.#log = setup.log;
  }

  check(batch: CellBatch, bad: Uint8Array): void {
    this.#points.read(batch, bad);
    for (let row = 0; row < batch.rows; row++) {
      if (bad[row] === ROW_STATE.broken || this.#kindAt(batch, row) !== null) continue;
      bad[row] = ROW_STATE.bad;
      this.#log.error('unknownMovement', this.#kindColumn, batch, row);
    }
  }

  push(batch: CellBatch, bad: Uint8Array): void {
    eachGood(batch, bad, (row) => {
      const stated = this.#kindAt(batch, row) ?? 0;
      const { kind, points } = signedMovement(stated, this.#points.points[row] ?? NaN);
      this.#builders.kind.push(kind);
      this.#builders.points.push(points, 0);
    });
  }

  /** Place of the row's kind; null where it is no word that is known. */
  #kindAt(batch: CellBatch, row: number): number | null {
    if (this.#kindColumn < 0) return movementWord('') ?? null;
    return this.#kinds.meaning(batch, row, this.#kindColumn);
  }
}
