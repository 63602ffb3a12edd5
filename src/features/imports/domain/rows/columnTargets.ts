import type { TargetField } from '../importFields.ts';
import type { ImportPlan } from '../importTypes.ts';

/** Which source column feeds each field of a plan. */
export class ColumnTargets {
  readonly #mapping: ImportPlan['mapping'];

  constructor({ mapping }: Pick<ImportPlan, 'mapping'>) {
    this.#mapping = mapping;
  }

  /** Position of the first column that is mapped to the field; −1 where none is. */
  of(field: TargetField): number {
    return this.#mapping.indexOf(field);
  }

  /** The first of several fields that has a column. */
  firstOf(...fields: readonly TargetField[]): TargetField | undefined {
    return fields.find((field) => this.of(field) >= 0);
  }

  /** All columns that are mapped to the field. */
  allOf(field: TargetField): number[] {
    return [...this.#mapping.keys()].filter((column) => this.#mapping[column] === field);
  }
}
