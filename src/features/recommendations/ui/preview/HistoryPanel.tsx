import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { useNow } from '../../../../shared/ui/useNow.ts';
import type { PreviewResult } from '../../domain/preview/previewTypes.ts';
import { similarAddress } from '../similar/similarSearch.ts';
import type { PreviewTools } from './previewTools.ts';
import { productName } from './productName.ts';

type HistoryPanelProps = {
  readonly tools: PreviewTools;
  /** Undefined until it has been read. */
  readonly history: PreviewResult['history'] | undefined;
  readonly busy: boolean;
};

/** What is known of whoever gets the lists, newest first. */
export function HistoryPanel({ tools, history, busy }: HistoryPanelProps) {
  const { t, format, zone } = tools;
  const now = useNow();
  return (
    <Panel
      title={t('preview.history.title')}
      subtitle={t('preview.history.subtitle')}
      padded={false}
      busy={busy}
    >
      {!history ? (
        <Box sx={{ px: 2 }}>
          <LoadingRows rows={6} />
        </Box>
      ) : history.length === 0 ? (
        <Typography variant="body2" sx={{ px: 2, pb: 2, color: 'ink.soft' }}>
          {t('preview.history.none')}
        </Typography>
      ) : (
        <Box
          component="ol"
          // A region that scrolls is reached by keyboard.
          tabIndex={0}
          aria-label={t('preview.history.title')}
          sx={{
            m: 0,
            p: 0,
            pb: 0.5,
            listStyle: 'none',
            overflowY: 'auto',
            maxHeight: { xs: 220, lg: 420 },
            outlineOffset: '-2px',
          }}
        >
          {history.map((product, i) => (
            <Box
              component="li"
              key={product.product}
              sx={{
                px: 2,
                py: 0.75,
                borderTop: i === 0 ? 0 : '1px solid',
                borderColor: 'line.hair',
                typography: 'body2',
              }}
            >
              <Link
                component={RouterLink}
                to={similarAddress(product.id)}
                color="inherit"
                underline="hover"
                sx={{ overflowWrap: 'anywhere' }}
              >
                {productName(product)}
              </Link>
              <Typography variant="caption" component="div" sx={{ color: 'ink.faint' }}>
                {[
                  product.times > 1
                    ? t('preview.history.times', {
                        count: product.times,
                        n: format.number(product.times),
                      })
                    : '',
                  product.lastAt === null
                    ? ''
                    : format.relativeAge(product.lastAt, Math.max(now, product.lastAt), zone),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Typography>
            </Box>
          ))}
        </Box>
      )}
    </Panel>
  );
}
