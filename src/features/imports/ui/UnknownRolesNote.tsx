import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { UserRoundX } from 'lucide-react';
import { useId } from 'react';
import { allRolesUnknown } from '../domain/allRolesUnknown.ts';
import type { CheckReport, ImportPlan } from '../domain/importTypes.ts';
import { useImportText } from './useImportText.ts';

type UnknownRolesNoteProps = { readonly plan: ImportPlan; readonly report: CheckReport };

/** Says before the import that no message of the file tells who speaks, and what to do about it. */
export function UnknownRolesNote({ plan, report }: UnknownRolesNoteProps) {
  const t = useImportText();
  const titleId = useId();
  if (!allRolesUnknown(plan.kind, report)) return null;
  const mapped = plan.mapping.includes('role');
  return (
    <Alert
      role="group"
      aria-labelledby={titleId}
      severity="warning"
      icon={<UserRoundX size={16} strokeWidth={1.8} aria-hidden />}
    >
      <Box component="h3" id={titleId} sx={{ m: 0, font: 'inherit', fontWeight: 600 }}>
        {t('effect.noRoles.title')}
      </Box>
      <Box sx={{ color: 'ink.soft', mt: 0.5 }}>
        {t(
          plan.chat !== null
            ? 'effect.noRoles.chat'
            : mapped
              ? 'effect.noRoles.words'
              : 'effect.noRoles.column',
        )}{' '}
        {t('effect.noRoles.agents')}
      </Box>
    </Alert>
  );
}
