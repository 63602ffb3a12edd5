import type { ImportKind, TargetField } from '../domain/importFields.ts';
import { fieldName } from './fieldName.ts';
import { SettleNote } from './SettleNote.tsx';
import { useImportText } from './useImportText.ts';

type MissingFieldNoteProps = {
  readonly kind: ImportKind;
  readonly fields: readonly TargetField[];
};

/** A field that is needed and that no column becomes. */
export function MissingFieldNote({ kind, fields }: MissingFieldNoteProps) {
  const t = useImportText();
  const names = fields.map((field) =>
    t('settle.missing.quoted', { field: t(`fields.${fieldName(kind, field)}`) }),
  );
  return (
    <SettleNote
      severity="error"
      title={t('settle.missing.title', { field: names.join(t('settle.missing.or')) })}
    >
      {t('settle.missing.hint')}
    </SettleNote>
  );
}
