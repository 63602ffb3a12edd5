import type { CodeBuilder } from '../../../../shared/domain/facts/columnBuilders.ts';
import type { TargetField } from '../importFields.ts';
import type { CellRewrite } from './codeCells.ts';
import { FieldMaker, type FieldCells } from './fieldCells.ts';
import { requireDocument } from './keyCells.ts';
import type { ReaderSetup } from './tableReader.ts';

/** Names of something without which a row says nothing: rows without one stay out. */
export function requiredCode(
  setup: ReaderSetup,
  field: TargetField,
  builder: CodeBuilder,
  dictionary: string,
  rewrite?: CellRewrite,
): FieldCells | undefined {
  const make = new FieldMaker(setup);
  const column = make.column(field);
  const cells = make.code(field, builder, dictionary, rewrite);
  return (
    cells && {
      check: (batch, bad) => {
        requireDocument(batch, bad, column, setup.log);
      },
      push: (batch, bad) => {
        cells.push(batch, bad);
      },
    }
  );
}
