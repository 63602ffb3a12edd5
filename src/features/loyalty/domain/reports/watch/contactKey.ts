/** The last digits of a phone number, which a country code or a leading 0 does not change. */
const DIGITS = 9;
/** Shorter ones are extensions or placeholders. */
const LEAST = 6;

/** What two ways of writing one phone number have in common; '' for what is no number. */
export function phoneKey(phone: string): string {
  const digits = phone.replace(/\D/gu, '');
  return digits.length < LEAST ? '' : digits.slice(-DIGITS);
}

/** Case and what follows a "+" reach the same mailbox; '' for what is no address. */
export function mailKey(mail: string): string {
  const [local = '', host = ''] = mail.trim().toLowerCase().split('@');
  const name = local.split('+')[0] ?? '';
  return name === '' || host === '' ? '' : `${name}@${host}`;
}
