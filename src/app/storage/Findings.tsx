import { usePolicyNames } from '../../shared/ui/policy/marks/policyNames.ts';
import Box from '@mui/material/Box';
import type {
  FindingKind,
  IntegrityFinding,
} from '../../shared/data/integrity/integrityFinding.ts';
import { useAppText } from '../useAppText.ts';

/** What a user can do about each kind of finding. */
const REMEDIES = {
  columnLost: 'reimport',
  columnDamaged: 'reimport',
  contentChanged: 'reimport',
  rowsLost: 'reimport',
  rowsLeft: 'reload',
  maskWrong: 'reimport',
  documentsDamaged: 'restore',
  dictionaryDamaged: 'restore',
  countsWrong: 'reimport',
  revisionLost: 'restore',
  importUnfinished: 'reload',
  versionLost: 'publish',
  lineDamaged: 'publish',
  auditBroken: 'keep',
} as const satisfies Record<FindingKind, string>;

const TABLES = [
  'orderLines',
  'customers',
  'products',
  'events',
  'shipments',
  'returns',
  'reviews',
  'exposures',
  'outsideScores',
  'openingPoints',
  'pointsHistory',
  'messages',
  'conversations',
  'authors',
  'surveyAnswers',
  'groups',
  'groupMembers',
  'groupReports',
  'groupStatistics',
] as const;

/** Findings in words, each with what to do about it. */
export function Findings({ findings }: { readonly findings: readonly IntegrityFinding[] }) {
  const t = useAppText();
  const policies = usePolicyNames();
  const subjectWords = (subject: string) => {
    const table = TABLES.find((each) => each === subject);
    if (table) return t(`integrity.tables.${table}`);
    return policies[subject] ?? subject;
  };
  return (
    <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5, typography: 'body2' }}>
      {findings.map(({ kind, subject, fileName, count, where }) => {
        const what = t(`integrity.kinds.${kind}`, { count, subject: subjectWords(subject) });
        return (
          <Box component="li" key={`${kind} ${where}`} sx={{ mb: 1 }}>
            {fileName === '' ? what : t('integrity.place', { what, file: fileName })}
            <Box sx={{ color: 'ink.soft' }}>{t(`integrity.remedies.${REMEDIES[kind]}`)}</Box>
            <Box sx={{ color: 'ink.faint', typography: 'caption', overflowWrap: 'anywhere' }}>
              {t('integrity.where', { where })}
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}
