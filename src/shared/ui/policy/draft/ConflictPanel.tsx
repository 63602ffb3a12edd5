import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useSharedText } from '../../../i18n/useSharedText.ts';
import type { DraftState } from './useDraftEditor.ts';

type ConflictPanelProps<S> = {
  readonly draft: DraftState<S>;
  /** The other tab has published or discarded the draft. */
  readonly gone: boolean;
};

/** The draft was changed in another tab: nothing is saved until one of the two is chosen. */
export function ConflictPanel<S>({ draft, gone }: ConflictPanelProps<S>) {
  const t = useSharedText();
  return (
    <Alert severity="warning" role="alert">
      <Typography variant="h2" sx={{ mb: 0.5 }}>
        {t(gone ? 'policy.conflict.gone' : 'policy.conflict.title')}
      </Typography>
      {t('policy.conflict.detail')}
      <Stack direction="row" sx={{ gap: 1, mt: 1, flexWrap: 'wrap' }}>
        <Button onClick={draft.takeTheirs}>{t('policy.conflict.theirs')}</Button>
        <Button
          onClick={() => {
            void draft.keepMine();
          }}
        >
          {t('policy.conflict.mine')}
        </Button>
      </Stack>
    </Alert>
  );
}
