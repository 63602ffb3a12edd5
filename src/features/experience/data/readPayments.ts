import { MISSING_CODE } from '../../../shared/domain/facts/columnTypes.ts';
import { columnsOf, type DictionaryValues } from '../../../shared/domain/facts/factSource.ts';
import { events } from '../../../shared/domain/facts/factTables.ts';
import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import { EVENT_COLUMNS } from '../domain/funnel/gatherEvents.ts';
import { paymentReport } from '../domain/payments/paymentReport.ts';
import type { PaymentParams, PaymentReport } from '../domain/payments/paymentTypes.ts';

/** How paying goes, by the question that the page asks. */
export async function readPayments(
  { facts }: JobContext,
  params: PaymentParams,
): Promise<PaymentReport> {
  const { read } = await facts.read({ read: columnsOf(events, ...EVENT_COLUMNS) });
  const methods = await facts.dictionary('events.method');
  const reasons = await facts.dictionary('events.reason');
  const currencies = await facts.dictionary('orderLines.currency');
  return paymentReport(read, params, {
    method: (code) => methods.valueAt(code),
    reason: (code) => reasons.valueAt(code),
    currency: (code) => currencies.valueAt(code),
    listed: params.method === null ? null : codeNamed(methods, params.method),
  });
}

/** No event has it: for a method that is in no file. */
const UNHEARD_OF = -2;

function codeNamed(methods: DictionaryValues, name: string): number {
  if (name === '') return MISSING_CODE;
  const code = methods.find(name);
  return code === MISSING_CODE ? UNHEARD_OF : code;
}
