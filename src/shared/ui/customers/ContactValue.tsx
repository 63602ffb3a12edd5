import { useSharedText } from '../../i18n/useSharedText.ts';
import { MaskedValue } from '../MaskedValue.tsx';
import type { Contact, ShownCustomer } from './useCustomerName.ts';

type ContactValueProps = {
  readonly customer: ShownCustomer;
  readonly contact: Contact;
};

/** One contact of a customer, masked until somebody asks to see it; '…' until it has been read. */
export function ContactValue({ customer, contact }: ContactValueProps) {
  const t = useSharedText();
  const { values, shown, show } = customer;
  const value = values?.[contact] ?? '…';
  // A short number says nothing of a person and is not masked.
  if (!value.includes('•') || shown.has(contact)) return value;
  return (
    <MaskedValue
      label={t('customer.show', { what: t(`customer.${contact}`) })}
      value={value}
      onShow={() => void show(contact)}
    />
  );
}
