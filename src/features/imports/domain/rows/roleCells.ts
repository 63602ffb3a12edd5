import type { FlagBuilder } from '../../../../shared/domain/facts/columnBuilders.ts';
import { ANSWER } from '../../../../shared/domain/facts/factTables.ts';
import { MESSAGE_ROLES } from '../../../../shared/domain/facts/serviceTables.ts';
import type { CellBatch } from '../../../../shared/domain/cells/cellBatch.ts';
import { answerWord } from '../values/answerWord.ts';
import { roleWord } from '../values/roleWord.ts';
import { eachGood, type FieldCells } from './fieldCells.ts';
import type { ReaderSetup } from './tableReader.ts';
import { WordCells } from './wordCells.ts';

const NOTE = MESSAGE_ROLES.indexOf('note');
const PUBLIC = 'public';

/**
 * Who speaks: by the file's word for it, or a note where the file says that only the desk sees it. A
 * word that is not known is noted; the author may still tell.
 */
export class RoleCells implements FieldCells {
  readonly #setup: ReaderSetup;
  readonly #builder: FlagBuilder;
  readonly #role: number;
  readonly #private: number;
  /** The column says who else sees it (Zendesk's `public`), not who does not. */
  readonly #turned: boolean;
  // null for unknown: WordCells takes undefined for "not asked yet".
  readonly #roles: WordCells<number | null>;
  readonly #answers: WordCells<number | null>;

  constructor(setup: ReaderSetup, builder: FlagBuilder) {
    const { plan, codec, columns } = setup;
    this.#setup = setup;
    this.#builder = builder;
    this.#role = plan.mapping.indexOf('role');
    this.#private = plan.mapping.indexOf('private');
    this.#turned = (columns[this.#private] ?? '').toLowerCase().endsWith(PUBLIC);
    this.#roles = new WordCells<number | null>(codec, (word) => roleWord(word) ?? null);
    this.#answers = new WordCells<number | null>(codec, (word) => answerWord(word) ?? null);
  }

  check(): void {
    // Whoever speaks, the message goes in.
  }

  push(batch: CellBatch, bad: Uint8Array): void {
    eachGood(batch, bad, (row) => {
      this.#builder.push(this.#isNote(batch, row) ? NOTE : this.#roleOf(batch, row));
    });
  }

  #roleOf(batch: CellBatch, row: number): number {
    if (this.#role < 0) return 0;
    const role = this.#roles.meaning(batch, row, this.#role);
    if (role === null) this.#setup.log.note('unknownWord', this.#role, batch, row);
    return role ?? 0;
  }

  #isNote(batch: CellBatch, row: number): boolean {
    if (this.#private < 0) return false;
    const answer = this.#answers.meaning(batch, row, this.#private);
    if (answer === null) this.#setup.log.note('unknownWord', this.#private, batch, row);
    return answer === (this.#turned ? ANSWER.no : ANSWER.yes);
  }
}
