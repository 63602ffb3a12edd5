import Box from '@mui/material/Box';
import { CircleAlert } from 'lucide-react';
import { useServiceText } from '../../serviceText.ts';

type LevelHelpProps = {
  readonly hint?: string | undefined;
  /** What to do instead; takes the place of the hint. */
  readonly error?: string | undefined;
  /** What is live, in words, where the draft says something else. */
  readonly live?: string | undefined;
};

/** Below a control: its sentence or what is wrong, and the live value where it was changed. */
export function LevelHelp({ hint, error, live }: LevelHelpProps) {
  const t = useServiceText();
  return (
    <>
      {error === undefined ? (
        hint
      ) : (
        <Box component="span" sx={{ display: 'flex', gap: 0.5, color: 'error.main' }}>
          <CircleAlert size={14} strokeWidth={1.8} style={{ flexShrink: 0 }} aria-hidden />
          {error}
        </Box>
      )}
      {live !== undefined && (
        <Box component="span" sx={{ display: 'block', color: 'ink.soft' }}>
          {t('levels.live', { value: live })}
        </Box>
      )}
    </>
  );
}
