import Box from '@mui/material/Box';
import { CircleAlert, TriangleAlert } from 'lucide-react';
import { useRecommendationsText } from '../../recommendationsText.ts';

type HelpLineProps = {
  /** What the setting does. */
  readonly hint: string;
  /** What to type instead; takes the place of the hint. */
  readonly error: string | undefined;
  /** What to look at again, though it may stay; takes the place of the hint. */
  readonly warning?: string | undefined;
  /** What is live, in words, where the draft says something else. */
  readonly live: string | null;
};

/** Below a control: its sentence, or what is wrong, and the live value where it was changed. */
export function HelpLine({ hint, error, warning, live }: HelpLineProps) {
  const t = useRecommendationsText();
  const said = error ?? warning;
  const Icon = error === undefined ? TriangleAlert : CircleAlert;
  return (
    <>
      {said === undefined ? (
        hint
      ) : (
        <Box
          component="span"
          sx={{
            display: 'flex',
            gap: 0.5,
            color: error === undefined ? 'ink.soft' : 'error.main',
            '& svg': error === undefined ? { color: 'warning.main' } : {},
          }}
        >
          <Box component="span" sx={{ flexShrink: 0, pt: '1px' }}>
            <Icon size={14} strokeWidth={1.8} aria-hidden />
          </Box>
          {said}
        </Box>
      )}
      {live !== null && (
        <Box component="span" sx={{ display: 'block', color: 'ink.soft' }}>
          {t('settings.live', { value: live })}
        </Box>
      )}
    </>
  );
}
