import Box from '@mui/material/Box';
import { CircleAlert } from 'lucide-react';
import { useLoyaltyText } from '../../loyaltyText.ts';

type FieldHelpProps = {
  readonly hint?: string | undefined;
  /** What to do instead; takes the place of the hint. */
  readonly error?: string | undefined;
  /** What is live, in words, where the draft says something else. */
  readonly live?: string | null | undefined;
};

/** Below a control: its sentence or what is wrong, and the live value where it was changed. */
export function FieldHelp({ hint, error, live }: FieldHelpProps) {
  const t = useLoyaltyText();
  return (
    <>
      {error === undefined ? (
        hint
      ) : (
        <Box component="span" sx={{ display: 'flex', gap: 0.5, color: 'error.main' }}>
          <Box component="span" sx={{ flexShrink: 0, pt: '1px' }}>
            <CircleAlert size={14} strokeWidth={1.8} aria-hidden />
          </Box>
          {error}
        </Box>
      )}
      {typeof live === 'string' && (
        <Box component="span" sx={{ display: 'block', color: 'ink.soft' }}>
          {t('rules.live', { value: live })}
        </Box>
      )}
    </>
  );
}
