import { useState } from 'react';
import { maskContact } from '../../../shared/domain/privacy/maskContact.ts';
import { useSharedText } from '../../../shared/i18n/useSharedText.ts';
import { useReveal } from '../../../shared/ui/actions/useReveal.ts';
import { MaskedValue } from '../../../shared/ui/MaskedValue.tsx';
import { useNotify } from '../../../shared/ui/useNotify.ts';

type Props = {
  readonly name: string;
  /** Names the member in the audit trail without saying who it is: the key of a message, of a record. */
  readonly subject: string;
  /** The shop's own people are not masked. */
  readonly isStaff?: boolean;
};

/** What a member calls themselves, masked until somebody asks for it, which the audit trail notes. */
export function MemberName({ name, subject, isStaff = false }: Props) {
  const t = useSharedText();
  const reveal = useReveal();
  const notify = useNotify();
  const [shown, setShown] = useState('');
  const masked = maskContact(name, 'name');
  if (isStaff || masked === name || shown === name) return <bdi>{name}</bdi>;
  const what = t('personal.name');
  const show = async () => {
    try {
      await reveal(subject, { what });
      setShown(name);
    } catch {
      notify({ text: t('customer.notShown') });
    }
  };
  return (
    <bdi>
      <MaskedValue value={masked} label={t('customer.show', { what })} onShow={() => void show()} />
    </bdi>
  );
}
