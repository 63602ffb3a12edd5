import Box from '@mui/material/Box';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { HiddenText } from '../../../../shared/ui/HiddenText.tsx';
import { StatChip } from '../../../../shared/ui/StatChip.tsx';
import type { ListMove } from './listMoves.ts';
import type { PreviewTools } from './previewTools.ts';

type MoveMarkProps = {
  readonly tools: PreviewTools;
  readonly move: ListMove;
};

/** How an item moved: ↑3, ↓1, new, or a dash where it stays. */
export function MoveMark({ tools, move }: MoveMarkProps) {
  const { t, format } = tools;
  if (move.kind === 'new') return <StatChip tone="accent">{t('preview.moves.new')}</StatChip>;
  if (move.kind === 'same') {
    return (
      <Box component="span" sx={{ color: 'ink.faint' }}>
        <span aria-hidden>–</span>
        <HiddenText>{t('preview.moves.same')}</HiddenText>
      </Box>
    );
  }
  const Arrow = move.kind === 'up' ? ArrowUp : ArrowDown;
  const n = format.number(move.places);
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.25,
        // A place lost is neither better nor worse by itself: only the way up is marked.
        color: move.kind === 'up' ? 'primary.main' : 'ink.soft',
      }}
    >
      <Arrow size={14} strokeWidth={1.8} aria-hidden />
      <span aria-hidden>{n}</span>
      <HiddenText>{t(`preview.moves.${move.kind}`, { count: move.places, n })}</HiddenText>
    </Box>
  );
}
