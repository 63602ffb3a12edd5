import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { FileSpreadsheet } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../../shared/i18n/useFormat.ts';
import type { ImportPlan, Inspection } from '../domain/importTypes.ts';
import { sourceWords } from './sourceWords.ts';
import { useImportText } from './useImportText.ts';

type SourceBarProps = {
  readonly inspection: Inspection;
  readonly plan: ImportPlan;
  readonly children?: ReactNode;
};

/** The file and how it is read, on top of the panel with its columns. */
export function SourceBar({ inspection, plan, children }: SourceBarProps) {
  const t = useImportText();
  const format = useFormat();
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 1.5,
        rowGap: 1,
        px: 2,
        py: 1,
        minHeight: 56,
      }}
    >
      <Box sx={{ color: 'ink.soft', lineHeight: 0 }}>
        <FileSpreadsheet size={20} strokeWidth={1.5} aria-hidden />
      </Box>
      <Box sx={{ flex: '1 1 0', minWidth: 180 }}>
        <Typography variant="body2" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          {inspection.fileName}
        </Typography>
        <Typography variant="caption" component="p" sx={{ color: 'ink.faint' }}>
          {sourceWords(inspection, plan, t, format).join(' · ')}
        </Typography>
      </Box>
      {children}
    </Box>
  );
}
