import {
  customerNamesParamsSchema,
  findCustomersParamsSchema,
  type CustomerNamesParams,
  type FindCustomersParams,
} from '../../domain/customers/customerName.ts';
import { job } from '../../domain/jobs/job.ts';
import { customerNames } from './customerNames.ts';
import { findCustomers } from './findCustomers.ts';

/** What every area asks of customers. @throws ZodError on senseless parameters */
export const customerJobs = {
  /** Names and contacts for customer codes; the one job that reads personal data. */
  names: job(['orderLines', 'customers'], async (context, params: CustomerNamesParams) =>
    customerNames(context, customerNamesParamsSchema.parse(params)),
  ),
  /** Customers by number, name, phone or e-mail; what is shown of them stays masked. */
  find: job(['orderLines', 'customers'], async (context, params: FindCustomersParams) =>
    findCustomers(context, findCustomersParamsSchema.parse(params)),
  ),
};
