import Box from '@mui/material/Box';
import { ChevronDown, X } from 'lucide-react';
import { floating } from '../../../../../shared/ui/theme/floating.ts';
import { useRecommendationsText } from '../../recommendationsText.ts';

/** Icons and words that every search field has. */
export function useSearchLook() {
  const t = useRecommendationsText();
  return {
    size: 'small',
    fullWidth: true,
    popupIcon: <ChevronDown size={16} strokeWidth={1.6} aria-hidden />,
    clearIcon: <X size={16} strokeWidth={1.6} aria-hidden />,
    openText: t('settings.search.open'),
    closeText: t('settings.search.close'),
    clearText: t('settings.search.clear'),
    loadingText: t('settings.search.loading'),
    slotProps: { paper: { sx: floating }, listbox: { sx: { p: 0.5 } } },
  } as const;
}

type FoundOptionProps = {
  readonly name: string;
  /** Beside or below the name, quiet. */
  readonly detail: string;
};

/** One line of a search's list. */
export function FoundOption({ name, detail }: FoundOptionProps) {
  return (
    <Box
      component="span"
      sx={{ display: 'flex', gap: 1.5, width: '100%', alignItems: 'baseline', typography: 'body2' }}
    >
      <Box component="span" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        {name}
      </Box>
      <Box
        component="span"
        sx={{ typography: 'caption', color: 'ink.faint', flexShrink: 0, maxWidth: '45%' }}
      >
        {detail}
      </Box>
    </Box>
  );
}
