import { ledgerJobs } from './data/ledger/ledgerJobs.ts';

/** What runs in the compute worker for loyalty. */
export const loyaltyJobs = {
  ...ledgerJobs,
};
