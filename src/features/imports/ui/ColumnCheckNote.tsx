import Box from '@mui/material/Box';
import { Check, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { Text } from '../../../shared/i18n/areaText.ts';
import { paletteVar } from '../../../shared/ui/paletteVar.ts';
import type { en } from '../strings/en.ts';
import type { ColumnCheck } from './columnChecks.ts';
import { useImportText } from './useImportText.ts';

/** What the check says of a column: icon and words, never colour alone. */
export function ColumnCheckNote({ check }: { readonly check: ColumnCheck }) {
  const t = useImportText();
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 0.75,
        typography: 'caption',
        color: COLORS[check.state] ?? 'ink.soft',
      }}
    >
      {ICONS[check.state] ?? <Box component="span" sx={{ width: 15, flexShrink: 0 }} />}
      <span>{words(check, t)}</span>
    </Box>
  );
}

function words(check: ColumnCheck, t: Text<typeof en>): string {
  switch (check.state) {
    case 'leftOut':
    case 'notChecked':
    case 'clear':
    case 'masked':
    case 'duplicate':
      return t(`map.checks.${check.state}`);
    case 'question':
      return t(`map.checks.${check.question}`);
    case 'error':
    case 'note':
      return check.kind === null
        ? t(`map.checks.${check.state}s`, { count: check.count })
        : t(`problems.${check.kind}.title`, { count: check.count });
  }
}

const COLORS: Readonly<Partial<Record<ColumnCheck['state'], string>>> = {
  error: 'error.main',
  question: 'warning.main',
  duplicate: 'warning.main',
  leftOut: 'ink.faint',
  notChecked: 'ink.faint',
};

const tick = (
  <Check
    size={15}
    strokeWidth={2}
    aria-hidden
    style={{ color: paletteVar('primary-main'), flexShrink: 0 }}
  />
);
const caution = <TriangleAlert size={15} strokeWidth={1.8} aria-hidden style={{ flexShrink: 0 }} />;

const ICONS = {
  clear: tick,
  masked: tick,
  note: tick,
  error: <OctagonAlert size={15} strokeWidth={1.8} aria-hidden style={{ flexShrink: 0 }} />,
  question: caution,
  duplicate: caution,
  leftOut: undefined,
  notChecked: undefined,
} as const;
