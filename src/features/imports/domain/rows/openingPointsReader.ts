import { builtTable, columnBuilders } from '../../../../shared/domain/facts/columnBuilders.ts';
import { openingPoints } from '../../../../shared/domain/facts/pointsTables.ts';
import type { BadDocuments } from './badDocuments.ts';
import { ColumnKey } from './columnKey.ts';
import { documentColumns } from './documentKey.ts';
import { DocumentReader } from './documentReader.ts';
import { ExpiryCells } from './expiryCells.ts';
import { FieldMaker } from './fieldCells.ts';
import { pointField } from './pointField.ts';
import type { ReaderSetup, TableReader } from './tableReader.ts';

/**
 * Reads the points that members of a running programme bring along, one row for each lot or member.
 * What was left of a lot is 0 or more; a balance may be below 0, where points were spent that came
 * to be taken back.
 * @throws RangeError where the plan maps no column that names the member
 */
export function openingPointsReader(setup: ReaderSetup, badDocuments: BadDocuments): TableReader {
  const builders = columnBuilders(openingPoints);
  const { columns, rowsPerDocument } = openingPoints;
  const [key] = documentColumns(setup.plan);
  if (!key) throw new RangeError('no column names the member');
  const make = new FieldMaker(setup);
  const expires = make.column('expiresAt');
  return new DocumentReader(setup, badDocuments, {
    key: new ColumnKey(setup, key, builders.member, columns.member, rowsPerDocument),
    fields: [
      pointField(setup, 'points', builders.points, { negative: false, missing: true }),
      make.instant('earnedAt', builders.earnedAt),
      make.instant('pendingUntil', builders.pendingUntil),
      expires < 0 ? undefined : new ExpiryCells(setup, expires, builders.expiresAt),
      pointField(setup, 'balance', builders.balance, { negative: true, missing: true }),
      make.code('tier', builders.tier, columns.tier.dictionary),
      make.instant('joinedAt', builders.joinedAt),
    ],
    build: (rows) => builtTable(openingPoints, builders, rows),
  });
}
