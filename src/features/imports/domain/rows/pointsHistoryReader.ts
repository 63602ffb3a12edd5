import { builtTable, columnBuilders } from '../../../../shared/domain/facts/columnBuilders.ts';
import { pointsHistory } from '../../../../shared/domain/facts/pointsTables.ts';
import type { BadDocuments } from './badDocuments.ts';
import { ColumnKey } from './columnKey.ts';
import { documentColumns, memberColumn } from './documentKey.ts';
import { DocumentReader } from './documentReader.ts';
import { ExpiryCells } from './expiryCells.ts';
import { FieldMaker } from './fieldCells.ts';
import { MovementCells } from './movementCells.ts';
import { MovementKey } from './movementKey.ts';
import type { ReaderSetup, TableReader } from './tableReader.ts';

/**
 * Reads what happened to points in a programme that is taken over, one movement a row.
 * @throws RangeError where the plan maps no column that names the member
 */
export function pointsHistoryReader(setup: ReaderSetup, badDocuments: BadDocuments): TableReader {
  const builders = columnBuilders(pointsHistory);
  const { columns, rowsPerDocument } = pointsHistory;
  const [key] = documentColumns(setup.plan);
  const member = memberColumn(setup.plan);
  if (!member) throw new RangeError('no column names the member');
  const make = new FieldMaker(setup);
  const expires = make.column('expiresAt');
  return new DocumentReader(setup, badDocuments, {
    key: key
      ? new ColumnKey(setup, key, builders.movement, columns.movement, rowsPerDocument)
      : new MovementKey(setup, member, builders.movement),
    fields: [
      // Members need not be known, but each movement is somebody's.
      new ColumnKey(setup, member, builders.member, columns.member, 'many'),
      make.instant('at', builders.at, true),
      new MovementCells(setup, builders),
      make.code('order', builders.order, columns.order.dictionary),
      make.code('reason', builders.reason, columns.reason.dictionary),
      expires < 0 ? undefined : new ExpiryCells(setup, expires, builders.expiresAt),
    ],
    build: (rows) => builtTable(pointsHistory, builders, rows),
  });
}
