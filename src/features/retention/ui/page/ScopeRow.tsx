import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import type { SummaryResult } from '../../domain/retentionTypes.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import { RecountNote } from './RecountNote.tsx';
import { ScopeLine } from './ScopeLine.tsx';

type ScopeRowProps = {
  readonly words: ExplainWords;
  /** Undefined until it has been counted. */
  readonly summary: SummaryResult | undefined;
  readonly busy: boolean;
  readonly onCancel: () => void;
};

/** What the page counts, and whether it is being counted anew. */
export function ScopeRow({ words, summary, busy, onCancel }: ScopeRowProps) {
  return (
    <Stack
      direction="row"
      sx={{ mb: 2, minHeight: 20, alignItems: 'flex-start', columnGap: 2, typography: 'body2' }}
    >
      {summary ? (
        <ScopeLine words={words} summary={summary} />
      ) : (
        <Skeleton variant="rectangular" height={20} sx={{ width: '100%', maxWidth: 560 }} />
      )}
      <RecountNote busy={busy} onCancel={onCancel} />
    </Stack>
  );
}
