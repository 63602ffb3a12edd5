import type { JobContext } from '../../domain/jobs/job.ts';
import type { DictionaryValues } from '../../domain/facts/factSource.ts';
import { contactsOf } from './contactsOf.ts';

/** A phone number without its country has so many digits at least. */
const WHOLE_NUMBER = 7;

/**
 * The customers that texts name exactly: by number; else by e-mail, capitals aside; else by phone,
 * however it is written and with the country's code or without.
 *
 * @returns by text, codes of the customers; more than one where they share an address or a phone
 */
export async function customersNamed(
  context: JobContext,
  texts: ReadonlySet<string>,
): Promise<Map<string, readonly number[]>> {
  const contacts = await contactsOf(context);
  const { facts } = context;
  const ids = await facts.dictionary('customers.customer');
  const byId = placesOf(ids, (value) => value);
  const emails = placesOf(await facts.dictionary('customers.email'), (value) =>
    value.toLowerCase(),
  );
  const phones = await facts.dictionary('customers.phone');
  const endings = placesOf(phones, (value) => ending(digitsOf(value)));
  const byEmail = ownersOf(contacts.email);
  const byPhone = ownersOf(contacts.phone);
  const found = new Map<string, readonly number[]>();
  for (const text of texts) {
    const own = byId.get(text);
    const mail = emails.get(text.toLowerCase()) ?? [];
    const digits = digitsOf(text);
    const isPhone = digits.length >= WHOLE_NUMBER && !/[^\d\s()+.-]/u.test(text);
    const phone = (isPhone ? (endings.get(ending(digits)) ?? []) : []).filter((code) => {
      const other = digitsOf(phones.valueAt(code));
      return other.endsWith(digits) || (other.length >= WHOLE_NUMBER && digits.endsWith(other));
    });
    const owners = (codes: readonly number[], of: ReadonlyMap<number, readonly number[]>) => [
      ...new Set(codes.flatMap((code) => of.get(code) ?? [])),
    ];
    const mailed = owners(mail, byEmail);
    found.set(text, own ?? (mailed.length > 0 ? mailed : owners(phone, byPhone)));
  }
  return found;
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D/gu, '');
}

function ending(digits: string): string {
  return digits.slice(-WHOLE_NUMBER);
}

/** Codes of a dictionary by what their values come to; '' comes to nothing. */
function placesOf(
  values: DictionaryValues,
  keyOf: (value: string) => string,
): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let code = 0; code < values.size; code++) {
    const key = keyOf(values.valueAt(code));
    if (key === '') continue;
    const known = places.get(key);
    if (known) known.push(code);
    else places.set(key, [code]);
  }
  return places;
}

/** Customers by the code of their contact. */
function ownersOf(contacts: Int32Array): Map<number, number[]> {
  const owners = new Map<number, number[]>();
  contacts.forEach((code, customer) => {
    if (code < 0) return;
    const known = owners.get(code);
    if (known) known.push(customer);
    else owners.set(code, [customer]);
  });
  return owners;
}
