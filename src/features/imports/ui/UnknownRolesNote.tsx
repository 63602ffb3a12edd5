import { UserRoundX } from 'lucide-react';
import { allRolesUnknown } from '../domain/allRolesUnknown.ts';
import type { CheckReport, ImportPlan } from '../domain/importTypes.ts';
import { SettleNote } from './SettleNote.tsx';
import { useImportText } from './useImportText.ts';

type UnknownRolesNoteProps = { readonly plan: ImportPlan; readonly report: CheckReport };

/** Says before the import that no message of the file tells who speaks, and what to do about it. */
export function UnknownRolesNote({ plan, report }: UnknownRolesNoteProps) {
  const t = useImportText();
  if (!allRolesUnknown(plan.kind, report)) return null;
  const column = plan.mapping.includes('role') ? 'words' : 'column';
  return (
    <SettleNote severity="warning" icon={UserRoundX} title={t('effect.noRoles.title')}>
      {t(`effect.noRoles.${plan.chat !== null ? 'chat' : column}`)} {t('effect.noRoles.agents')}
    </SettleNote>
  );
}
