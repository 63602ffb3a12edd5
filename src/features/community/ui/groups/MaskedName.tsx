import { useState } from 'react';
import { maskContact } from '../../../../shared/domain/privacy/maskContact.ts';
import { useSharedText } from '../../../../shared/i18n/useSharedText.ts';
import { useReveal } from '../../../../shared/ui/actions/useReveal.ts';
import { MaskedValue } from '../../../../shared/ui/MaskedValue.tsx';
import { useNotify } from '../../../../shared/ui/useNotify.ts';

type Props = {
  readonly name: string;
  /** The shop's own people are not masked. */
  readonly isStaff: boolean;
  /** Names the person in the audit trail. */
  readonly subject: string;
};

/** What somebody in a group is called: of customers masked until somebody asks, which is noted. */
export function MaskedName({ name, isStaff, subject }: Props) {
  const t = useSharedText();
  const reveal = useReveal();
  const notify = useNotify();
  const [shown, setShown] = useState(false);
  const masked = maskContact(name, 'name');
  if (isStaff || shown || masked === name) return <bdi>{name}</bdi>;
  const what = t('personal.name');
  const show = async () => {
    try {
      await reveal(subject, { what });
      setShown(true);
    } catch {
      notify({ text: t('customer.notShown') });
    }
  };
  return (
    <bdi>
      <MaskedValue
        value={masked}
        label={t('customer.show', { what })}
        onShow={() => {
          void show();
        }}
      />
    </bdi>
  );
}
