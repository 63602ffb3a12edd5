import { useState } from 'react';
import type { CustomerName } from '../../domain/customers/customerName.ts';
import { useSharedText } from '../../i18n/useSharedText.ts';
import { useJob } from '../../jobs/useJob.ts';
import { useReveal } from '../actions/useReveal.ts';
import { useNotify } from '../useNotify.ts';
import { customerCalls } from './customerCalls.ts';

export const CONTACTS = ['number', 'name', 'email', 'phone'] as const;
export type Contact = (typeof CONTACTS)[number];

export type ShownCustomer = {
  /** What of the customer is known, '' for nothing; undefined until it has been read. */
  readonly values: Readonly<Record<Contact, string>> | undefined;
  /** Contacts that somebody asked to see; the others are masked. */
  readonly shown: ReadonlySet<Contact>;
  /** Shows one of them, once the audit trail has it. */
  readonly show: (contact: Contact) => Promise<void>;
};

/** Name and contacts of one customer; each stays masked until it is asked for. */
export function useCustomerName(customer: number): ShownCustomer {
  const t = useSharedText();
  const notify = useNotify();
  const reveal = useReveal();
  const [asked, setAsked] = useState<{ customer: number; contacts: readonly Contact[] }>();
  const shown = new Set(asked?.customer === customer ? asked.contacts : []);
  const masked = useJob(customerCalls.names({ customers: [customer], reveal: false }));
  const plain = useJob(
    shown.size === 0 ? null : customerCalls.names({ customers: [customer], reveal: true }),
  );
  // While the next customer is read, the answers are still the ones before's.
  const before = masked.data?.find((name) => name.customer === customer);
  const after = plain.data?.find((name) => name.customer === customer);
  const value = (contact: Contact) =>
    contactOf(shown.has(contact) && after ? after : before, contact);
  const values = before && {
    number: value('number'),
    name: value('name'),
    email: value('email'),
    phone: value('phone'),
  };
  const show = async (contact: Contact) => {
    try {
      await reveal(`customer:${customer}`, { what: t(`customer.${contact}`) });
      setAsked({ customer, contacts: [...shown, contact] });
    } catch {
      notify({ text: t('customer.notShown') });
    }
  };
  return { values, shown, show };
}

function contactOf(name: CustomerName | undefined, contact: Contact): string {
  if (!name) return '';
  return contact === 'number' ? name.id : name[contact];
}
