import type { DecimalBuilder } from '../../../../shared/domain/facts/columnBuilders.ts';
import type { TargetField } from '../importFields.ts';
import { eachGood, FieldMaker, type FieldCells } from './fieldCells.ts';
import { PointCells, type PointsAllowed } from './pointCells.ts';
import type { ReaderSetup } from './tableReader.ts';

/** Points of a field, as they stand in the file; undefined where the plan does not map it. */
export function pointField(
  setup: ReaderSetup,
  field: TargetField,
  builder: DecimalBuilder,
  allowed: PointsAllowed,
): FieldCells | undefined {
  const column = new FieldMaker(setup).column(field);
  if (column < 0) return undefined;
  const cells = new PointCells(setup, column, allowed);
  return {
    check: (batch, bad) => {
      cells.read(batch, bad);
    },
    push: (batch, bad) => {
      eachGood(batch, bad, (row) => {
        builder.push(cells.points[row] ?? NaN, 0);
      });
    },
  };
}
