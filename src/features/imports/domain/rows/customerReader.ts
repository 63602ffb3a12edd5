import { builtTable, columnBuilders } from '../../../../shared/domain/facts/columnBuilders.ts';
import { customers } from '../../../../shared/domain/facts/factTables.ts';
import { emailKey, personKey, phoneKey } from '../values/contactKeys.ts';
import type { BadDocuments } from './badDocuments.ts';
import { BirthdayCells } from './birthdayCells.ts';
import { ColumnKey } from './columnKey.ts';
import { documentColumns } from './documentKey.ts';
import { DocumentReader } from './documentReader.ts';
import { FieldMaker } from './fieldCells.ts';
import type { ReaderSetup, TableReader } from './tableReader.ts';

/**
 * Reads customers, one row each.
 * @throws RangeError where the plan maps no column that names the customer
 */
export function customerReader(setup: ReaderSetup, badDocuments: BadDocuments): TableReader {
  const builders = columnBuilders(customers);
  const { columns, rowsPerDocument } = customers;
  const [key] = documentColumns(setup.plan);
  if (!key) throw new RangeError('no column names the customer');
  const make = new FieldMaker(setup);
  const birthday = make.column('birthday');
  return new DocumentReader(setup, badDocuments, {
    key: new ColumnKey(setup, key, builders.customer, columns.customer, rowsPerDocument),
    fields: [
      make.code('name', builders.name, columns.name.dictionary),
      make.code('email', builders.email, columns.email.dictionary, emailKey),
      make.code('phone', builders.phone, columns.phone.dictionary, phoneKey),
      make.code('country', builders.country, columns.country.dictionary),
      make.code('city', builders.city, columns.city.dictionary),
      make.instant('createdAt', builders.createdAt),
      birthday < 0 ? undefined : new BirthdayCells(setup, birthday, builders.birthday),
      make.code('tier', builders.tier, columns.tier.dictionary),
      make.code('segment', builders.segment, columns.segment.dictionary),
      make.code('referrer', builders.referrer, columns.referrer.dictionary, personKey),
    ],
    build: (rows) => builtTable(customers, builders, rows),
  });
}
