import {
  builtTable,
  columnBuilders,
  type BuiltTable,
} from '../../shared/domain/facts/columnBuilders.ts';
import { customers as customersTable } from '../../shared/domain/facts/factTables.ts';
import { stream } from '../../shared/domain/random/stream.ts';
import { person, PLACES } from '../world/people.ts';
import type { DemoCodes } from './demoCodes.ts';

/** Customers in order of signing up. */
export function customerTable(codes: DemoCodes): BuiltTable {
  const { customers, seed } = codes.world;
  const chance = stream(seed, 'names');
  const columns = columnBuilders(customersTable);
  const cities = codes.texts(
    'customers.city',
    PLACES.map(({ city }) => city),
  );
  const countries = Int32Array.from(PLACES, ({ country }) =>
    codes.code('orderLines.country', country),
  );
  for (const customer of codes.customersByTime) {
    const { name, email, phone } = person(chance.at(customer), customer + 1);
    const place = customers.place[customer] ?? 0;
    columns.customer.push(codes.customer[customer] ?? -1);
    columns.name.push(codes.text('customers.name', name));
    if (email === '') columns.email.pushMissing();
    else columns.email.push(codes.code('customers.email', email));
    if (phone === '') columns.phone.pushMissing();
    else columns.phone.push(codes.code('customers.phone', phone));
    columns.country.push(countries[place] ?? -1);
    columns.city.push(cities[place] ?? -1);
    columns.createdAt.push(customers.createdAt[customer] ?? NaN);
  }
  return builtTable(customersTable, columns, customers.length);
}
