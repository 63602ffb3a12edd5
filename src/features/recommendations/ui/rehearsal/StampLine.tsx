import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { Copy } from 'lucide-react';
import { useNotify } from '../../../../shared/ui/useNotify.ts';
import type { RunStamp } from '../../domain/rehearsal/rehearsalTypes.ts';
import type { RehearsalTools } from './rehearsalScope.ts';
import { stampWords } from './stampWords.ts';

type StampLineProps = { readonly tools: RehearsalTools; readonly stamp: RunStamp };

/** What identifies a run, to be written beside its figures elsewhere. */
export function StampLine({ tools, stamp }: StampLineProps) {
  const { t } = tools;
  const notify = useNotify();
  const words = stampWords(tools, stamp);
  const name = t('rehearsal.stamp.copy');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(words);
      notify({ text: t('rehearsal.stamp.copied') });
    } catch {
      notify({ text: t('rehearsal.stamp.notCopied') });
    }
  };
  return (
    <Stack direction="row" sx={{ gap: 0.5, alignItems: 'center' }}>
      <Typography variant="caption" sx={{ color: 'ink.faint', overflowWrap: 'anywhere' }}>
        {words}
      </Typography>
      <Tooltip title={name}>
        <IconButton aria-label={name} data-print="hide" onClick={() => void copy()}>
          <Copy size={14} strokeWidth={1.6} aria-hidden />
        </IconButton>
      </Tooltip>
    </Stack>
  );
}
