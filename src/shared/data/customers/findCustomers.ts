import type { CustomerName, FindCustomersParams } from '../../domain/customers/customerName.ts';
import type { DictionaryValues } from '../../domain/facts/factSource.ts';
import type { JobContext } from '../../domain/jobs/job.ts';
import { contactsOf } from './contactsOf.ts';
import { customerNames } from './customerNames.ts';

/** Fewer digits would find half of the shop. */
const FEWEST_DIGITS = 4;
/** A phone number without its country has so many at least. */
const WHOLE_NUMBER = 7;

/**
 * Customers whose number, name or e-mail has the text in it, or whose phone number has its digits,
 * however both are written; in the order of their codes. They are found by what they are and shown
 * masked, so that nobody is seen who was not known.
 */
export async function findCustomers(
  context: JobContext,
  { query, limit }: FindCustomersParams,
): Promise<CustomerName[]> {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return [];
  const contacts = await contactsOf(context);
  const { facts } = context;
  const ids = await facts.dictionary('customers.customer');
  const digits = wanted.replaceAll(/\D/gu, '');
  const isPhone = digits.length >= FEWEST_DIGITS && !/[^\d\s()+.-]/u.test(wanted);
  const inText = (value: string) => value.toLowerCase().includes(wanted);
  const inPhone = (value: string) => {
    const own = value.replaceAll(/\D/gu, '');
    // With the country's code before it where the shop has none.
    return own.includes(digits) || (own.length >= WHOLE_NUMBER && digits.endsWith(own));
  };
  const names = matching(await facts.dictionary('customers.name'), inText);
  const emails = matching(await facts.dictionary('customers.email'), inText);
  const phones = matching(await facts.dictionary('customers.phone'), isPhone ? inPhone : never);
  const found: number[] = [];
  for (let code = 0; code < ids.size && found.length < limit; code++) {
    if (
      names.has(contacts.name[code] ?? -1) ||
      emails.has(contacts.email[code] ?? -1) ||
      phones.has(contacts.phone[code] ?? -1) ||
      inText(ids.valueAt(code))
    ) {
      found.push(code);
    }
  }
  return customerNames(context, { customers: found, reveal: false });
}

function matching(values: DictionaryValues, matches: (value: string) => boolean): Set<number> {
  const codes = new Set<number>();
  for (let code = 0; code < values.size; code++) {
    if (matches(values.valueAt(code))) codes.add(code);
  }
  return codes;
}

function never(): boolean {
  return false;
}
