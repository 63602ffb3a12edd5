import type { BadDocuments } from './badDocuments.ts';
import { CustomerReader } from './customerReader.ts';
import { OrderReader } from './orderReader.ts';
import { ProductReader } from './productReader.ts';
import type { ReaderSetup, TableReader } from './tableReader.ts';

/** The reader for the plan's kind of file. The plan must have its required fields. */
export function createReader(setup: ReaderSetup, badDocuments: BadDocuments): TableReader {
  switch (setup.plan.kind) {
    case 'orders':
      return new OrderReader(setup, badDocuments);
    case 'customers':
      return new CustomerReader(setup, badDocuments);
    case 'products':
      return new ProductReader(setup, badDocuments);
  }
}
