import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { ArchiveRestore, Store, Upload } from 'lucide-react';
import { lazy, Suspense, useRef } from 'react';
import { Link, useNavigate } from 'react-router';
import { openImport } from '../../features/imports/index.ts';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { Panel } from '../../shared/ui/Panel.tsx';
import { useOpenDemo } from '../demo/useOpenDemo.ts';
import { useAppText } from '../useAppText.ts';

const ProgressPanel = lazy(async () => ({
  default: (await import('../../shared/ui/ProgressPanel.tsx')).ProgressPanel,
}));

/**
 * A fresh shop: the ways to its first numbers. Dropping a file anywhere does the same as choosing
 * one.
 */
export function FirstImport() {
  const t = useAppText();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const demo = useOpenDemo();
  return (
    <Panel>
      <EmptyState
        outline="heatmap"
        title={t('overview.emptyTitle')}
        formats={t('overview.formats')}
        action={
          <>
            <input
              ref={input}
              type="file"
              hidden
              data-first-import=""
              onChange={(event) => {
                const files = [...(event.target.files ?? [])];
                // The same file can be chosen again after coming back.
                event.target.value = '';
                if (files.length > 0) openImport(files, navigate);
              }}
            />
            {demo.progress ? (
              <Suspense fallback={null}>
                <ProgressPanel label={t('demo.making')} {...demo.progress} />
              </Suspense>
            ) : (
              <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
                <Button
                  variant="contained"
                  color="primary"
                  startIcon={<Upload strokeWidth={1.6} aria-hidden />}
                  onClick={() => input.current?.click()}
                >
                  {t('overview.choose')}
                </Button>
                <Button
                  startIcon={<Store strokeWidth={1.6} aria-hidden />}
                  onClick={() => void demo.open()}
                >
                  {t('demo.open')}
                </Button>
                <Button
                  component={Link}
                  to="/restore"
                  startIcon={<ArchiveRestore strokeWidth={1.6} aria-hidden />}
                >
                  {t('overview.restore')}
                </Button>
              </Box>
            )}
            {demo.failed && (
              <Box role="alert" sx={{ color: 'error.main', mt: 1.5, typography: 'body2' }}>
                {t('demo.failed')}
              </Box>
            )}
          </>
        }
      >
        {t('overview.emptyText')}
      </EmptyState>
    </Panel>
  );
}
