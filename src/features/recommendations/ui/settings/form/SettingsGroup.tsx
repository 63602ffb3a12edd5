import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { StatChip } from '../../../../../shared/ui/StatChip.tsx';
import { useRecommendationsText } from '../../recommendationsText.ts';
import type { SettingsGroupId } from '../settingsSearch.ts';

type SettingsGroupProps = {
  readonly group: SettingsGroupId;
  /** What is set in it, in a few words; shown while it is closed. */
  readonly summary: string;
  /** Fields that differ from what is live, and fields that need another value. */
  readonly changed: number;
  readonly toFix: number;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
};

/** A part of the form that opens and closes; closed, it says what is set in it. */
export function SettingsGroup(props: SettingsGroupProps) {
  const { group, summary, changed, toFix, open, onToggle, children } = props;
  const t = useRecommendationsText();
  const id = useId();
  const Chevron = open ? ChevronDown : ChevronRight;
  return (
    <Box component="section" sx={{ borderTop: '1px solid', borderColor: 'line.hair' }}>
      <Typography variant="h3" sx={{ mx: -1 }}>
        <ButtonBase
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={onToggle}
          sx={{
            width: '100%',
            minHeight: 44,
            px: 1,
            py: 1.5,
            gap: 1,
            alignItems: 'flex-start',
            justifyContent: 'flex-start',
            textAlign: 'left',
            borderRadius: '6px',
            font: 'inherit',
            '&:hover': { backgroundColor: 'surface.hover' },
          }}
        >
          <Box component="span" sx={{ display: 'flex', color: 'ink.faint', pt: '2px' }}>
            <Chevron size={16} strokeWidth={1.6} aria-hidden />
          </Box>
          <Box component="span" sx={{ flex: 1, minWidth: 0 }}>
            {t(`settings.groups.${group}.name`)}
            {!open && (
              <Box
                component="span"
                sx={{
                  display: 'block',
                  typography: 'caption',
                  color: 'ink.faint',
                  overflowWrap: 'anywhere',
                }}
              >
                {summary}
              </Box>
            )}
          </Box>
          {toFix > 0 ? (
            <StatChip tone="error">{t('settings.toFix', { count: toFix })}</StatChip>
          ) : (
            changed > 0 && (
              <StatChip tone="accent">{t('settings.changed', { count: changed })}</StatChip>
            )
          )}
        </ButtonBase>
      </Typography>
      {open && (
        <Stack id={id} sx={{ gap: 2, pb: 2.5 }}>
          <Typography variant="caption" component="p" sx={{ color: 'ink.faint' }}>
            {t(`settings.groups.${group}.hint`)}
          </Typography>
          {children}
        </Stack>
      )}
    </Box>
  );
}
