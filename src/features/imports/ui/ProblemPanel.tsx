import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Download } from 'lucide-react';
import { useId } from 'react';
import { Panel } from '../../../shared/ui/Panel.tsx';
import type { ImportKind } from '../domain/importFields.ts';
import type { CheckReport, ProblemGroup } from '../domain/importTypes.ts';
import { ProblemExamples } from './ProblemExamples.tsx';
import { SettleNote } from './SettleNote.tsx';
import { useImportText } from './useImportText.ts';

type ProblemPanelProps = {
  readonly kind: ImportKind;
  readonly report: CheckReport;
  readonly busy: boolean;
  readonly onDownload: () => void;
};

/** Every problem by kind: how many, where, what the cell says, and what becomes of the row. */
export function ProblemPanel({ kind, report, busy, onDownload }: ProblemPanelProps) {
  const t = useImportText();
  const errors = report.problems.filter(({ severity }) => severity === 'error');
  const notes = report.problems.filter(({ severity }) => severity === 'note');
  const document = t(`problems.document.${kind}`);
  return (
    <Panel
      title={t(errors.length === 0 ? 'problems.notesTitle' : 'problems.title')}
      subtitle={
        errors.length === 0 ? t('problems.none') : t('problems.bad', { count: report.rowsBad })
      }
      busy={busy}
    >
      <Stack sx={{ gap: 1.5 }}>
        {errors.map((problem) => (
          <SettleNote
            key={`${problem.kind} ${problem.column ?? ''}`}
            severity="error"
            title={t(`problems.${problem.kind}.title`, { count: problem.count })}
          >
            <ProblemExamples problem={problem} />
            <Box sx={{ mt: 0.5 }}>{t(`problems.${problem.kind}.effect`)}</Box>
          </SettleNote>
        ))}
        {errors.length > 0 && (
          <Box>
            <Button startIcon={<Download strokeWidth={1.6} aria-hidden />} onClick={onDownload}>
              {t('problems.download')}
            </Button>
            <Typography variant="caption" component="p" sx={{ color: 'ink.faint', mt: 0.5 }}>
              {t('problems.downloadHint', { document })}
            </Typography>
          </Box>
        )}
        {notes.map((problem) => (
          <ProblemNote key={`${problem.kind} ${problem.column ?? ''}`} problem={problem} />
        ))}
      </Stack>
    </Panel>
  );
}

/** Something about rows that go in. */
function ProblemNote({ problem }: { readonly problem: ProblemGroup }) {
  const t = useImportText();
  const titleId = useId();
  return (
    <Box role="group" aria-labelledby={titleId} sx={{ typography: 'body2' }}>
      <Typography variant="h3" id={titleId}>
        {t(`problems.${problem.kind}.title`, { count: problem.count })}
      </Typography>
      <Box sx={{ color: 'ink.soft' }}>
        <ProblemExamples problem={problem} />
        {t(`problems.${problem.kind}.effect`)}
      </Box>
    </Box>
  );
}
