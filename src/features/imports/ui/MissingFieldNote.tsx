import type { TargetField } from '../domain/importTypes.ts';
import { SettleNote } from './SettleNote.tsx';
import { useImportText } from './useImportText.ts';

/** A field that is needed and that no column becomes. */
export function MissingFieldNote({ fields }: { readonly fields: readonly TargetField[] }) {
  const t = useImportText();
  const names = fields.map((field) => t('settle.missing.quoted', { field: t(`fields.${field}`) }));
  return (
    <SettleNote
      severity="error"
      title={t('settle.missing.title', { field: names.join(t('settle.missing.or')) })}
    >
      {t('settle.missing.hint')}
    </SettleNote>
  );
}
