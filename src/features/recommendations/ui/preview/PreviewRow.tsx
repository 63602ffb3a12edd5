import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { ChevronDown, Lock } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { HiddenText } from '../../../../shared/ui/HiddenText.tsx';
import { StatChip } from '../../../../shared/ui/StatChip.tsx';
import type { PreviewItem } from '../../domain/preview/previewTypes.ts';
import type { PreviewTools } from './previewTools.ts';
import { productName } from './productName.ts';

type PreviewRowProps = {
  readonly tools: PreviewTools;
  readonly item: PreviewItem;
  /** Why it stands there, in one line. */
  readonly reason: string;
  /** The other list does not have it any more. */
  readonly gone?: boolean;
  /** How it moved, where the lists are compared. */
  readonly move?: ReactNode;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** What a press shows. */
  readonly children: ReactNode;
};

/** One place of a list; a press shows everything that is known of why. */
export function PreviewRow(props: PreviewRowProps) {
  const { tools, item, reason, gone = false, move, open, onToggle, children } = props;
  const { t, format } = tools;
  const details = useId();
  return (
    <Box component="li" sx={{ borderTop: '1px solid', borderColor: 'line.hair' }}>
      <ButtonBase
        aria-expanded={open}
        {...(open ? { 'aria-controls': details } : {})}
        onClick={onToggle}
        sx={{
          width: '100%',
          minHeight: 48,
          px: 2,
          py: 0.75,
          gap: 1.5,
          justifyContent: 'flex-start',
          textAlign: 'left',
          typography: 'body2',
          outlineOffset: '-2px',
          '&:hover': { bgcolor: 'surface.hover' },
        }}
      >
        <Box
          component="span"
          sx={{ width: 20, textAlign: 'right', color: 'ink.faint', flexShrink: 0 }}
        >
          {format.number(item.rank)}
        </Box>
        <Box component="span" sx={{ flex: 1, minWidth: 0 }}>
          <Box
            component="span"
            sx={{ display: 'flex', alignItems: 'center', gap: 0.75, overflowWrap: 'anywhere' }}
          >
            {item.pinned && (
              <>
                <Lock size={13} strokeWidth={1.8} aria-hidden style={{ flexShrink: 0 }} />
                <HiddenText>{t('preview.reason.pinned')}</HiddenText>
              </>
            )}
            <Box
              component={gone ? 's' : 'span'}
              sx={{ color: gone ? 'ink.soft' : 'ink.strong', minWidth: 0 }}
            >
              {productName(item)}
            </Box>
            {gone && <HiddenText>{t('preview.moves.gone')}</HiddenText>}
            {item.fallback && <StatChip>{t('preview.reason.fallbackChip')}</StatChip>}
          </Box>
          <Box
            component="span"
            sx={{ display: 'block', typography: 'caption', color: 'ink.faint' }}
          >
            {reason}
          </Box>
        </Box>
        {move !== undefined && (
          <Box component="span" sx={{ minWidth: 40, flexShrink: 0, textAlign: 'right' }}>
            {move}
          </Box>
        )}
        <Box
          component={ChevronDown}
          size={14}
          strokeWidth={1.6}
          aria-hidden
          sx={{ flexShrink: 0, color: 'ink.faint', transform: open ? 'rotate(180deg)' : 'none' }}
        />
      </ButtonBase>
      {open && (
        <Box id={details} sx={{ pl: 6, pr: 2, pb: 1.5, pt: 0.25 }}>
          {children}
        </Box>
      )}
    </Box>
  );
}
