import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Copy, OctagonAlert, RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSharedText } from '../i18n/useSharedText.ts';
import { useNotify } from './useNotify.ts';

type ErrorPanelProps = {
  /** "The disk is full". */
  readonly title: string;
  /** 'h1' where this is all that the page has. */
  readonly heading?: 'h1' | 'h2';
  readonly happened: ReactNode;
  readonly kept: ReactNode;
  readonly todo: ReactNode;
  readonly onRetry?: (() => void) | undefined;
  /** One other way out. */
  readonly other?: ReactNode;
  /** What support would ask for; copied as it is, so it holds nothing personal. */
  readonly details?: string | undefined;
};

/** What happened, what was kept, what you can do. Fills the place of what could not be shown. */
export function ErrorPanel(props: ErrorPanelProps) {
  const { title, heading = 'h2', happened, kept, todo, onRetry, other, details } = props;
  const t = useSharedText();
  const notify = useNotify();

  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      notify({ text: t('error.copied') });
    } catch {
      notify({ text: t('error.copyFailed') });
    }
  };

  return (
    <Stack
      role="alert"
      sx={{
        flex: 1,
        justifyContent: 'center',
        alignItems: 'flex-start',
        maxWidth: 420,
        mx: 'auto',
        py: { xs: 4, md: 6 },
      }}
    >
      <Box
        sx={{
          width: 36,
          height: 36,
          borderRadius: '9px',
          bgcolor: 'tint.error',
          color: 'error.main',
          display: 'grid',
          placeItems: 'center',
          mb: 2,
        }}
      >
        <OctagonAlert size={20} strokeWidth={1.7} aria-hidden />
      </Box>
      <Typography variant="h1" component={heading}>
        {title}
      </Typography>
      <Box
        component="dl"
        sx={{
          m: 0,
          mt: 1.5,
          mb: 2,
          typography: 'body1',
          '& dt': { fontWeight: 600, mt: 1 },
          '& dd': { m: 0, color: 'ink.soft' },
        }}
      >
        <dt>{t('error.happened')}</dt>
        <dd>{happened}</dd>
        <dt>{t('error.kept')}</dt>
        <dd>{kept}</dd>
        <dt>{t('error.todo')}</dt>
        <dd>{todo}</dd>
      </Box>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        {onRetry && (
          <Button
            variant="contained"
            color="primary"
            startIcon={<RotateCcw strokeWidth={1.6} aria-hidden />}
            onClick={onRetry}
          >
            {t('error.retry')}
          </Button>
        )}
        {other}
      </Stack>
      {details !== undefined && (
        <Button
          variant="text"
          startIcon={<Copy strokeWidth={1.6} aria-hidden />}
          sx={{ mt: 1.5, ml: -1.5 }}
          onClick={() => {
            void copy(details);
          }}
        >
          {t('error.copy')}
        </Button>
      )}
    </Stack>
  );
}
