import { useState } from 'react';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { useReveal } from '../../../../shared/ui/actions/useReveal.ts';
import { useNotify } from '../../../../shared/ui/useNotify.ts';
import type { CustomerName } from '../../domain/retentionTypes.ts';
import { retentionCalls } from '../retentionCalls.ts';
import { useRetentionText } from '../retentionText.ts';

const CONTACTS = ['number', 'name', 'email', 'phone'] as const;
type Contact = (typeof CONTACTS)[number];

export function isContact(name: string): name is Contact {
  return CONTACTS.some((contact) => contact === name);
}

type Shown = {
  /** Undefined until it has been read; masked but for what is shown. */
  readonly known: CustomerName | undefined;
  readonly shown: ReadonlySet<Contact>;
  /** Shows one of them, once the audit trail has it. */
  readonly show: (contact: Contact, what: string) => Promise<void>;
};

/** Name and contacts of one customer; each stays masked until it is asked for. */
export function useCustomerName(customer: number): Shown {
  const t = useRetentionText();
  const notify = useNotify();
  const reveal = useReveal();
  const [asked, setAsked] = useState<{ customer: number; contacts: readonly Contact[] }>();
  const shown = new Set(asked?.customer === customer ? asked.contacts : []);
  const masked = useJob(retentionCalls.customerNames({ customers: [customer], reveal: false }));
  const plain = useJob(
    shown.size === 0 ? null : retentionCalls.customerNames({ customers: [customer], reveal: true }),
  );
  const before = masked.data?.[0];
  // While the next customer is read, the answer is still the one before's.
  const after = plain.data?.find((name) => name.customer === customer);
  const known = before && {
    ...before,
    ...(after && shown.has('number') ? { id: after.id } : {}),
    ...(after && shown.has('name') ? { name: after.name } : {}),
    ...(after && shown.has('email') ? { email: after.email } : {}),
    ...(after && shown.has('phone') ? { phone: after.phone } : {}),
  };
  const show = async (contact: Contact, what: string) => {
    try {
      await reveal(`customer:${customer}`, { what });
      setAsked({ customer, contacts: [...shown, contact] });
    } catch {
      notify({ text: t('customer.notShown') });
    }
  };
  return { known, shown, show };
}
