import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { ArrowLeft } from 'lucide-react';
import { useEffect } from 'react';
import { Link, useLocation } from 'react-router';
import { PageHeader } from '../../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { DEFAULT_QUERY } from '../../domain/retentionQuery.ts';
import { METRIC_NAMES } from '../metricNames.ts';
import { retentionAddress } from '../retentionAddress.ts';
import { useRetentionText } from '../retentionText.ts';
import { usePageState } from '../usePageState.ts';

/** What each number of the area asks, how it is counted, and where that comes from. */
export function DefinitionsPage() {
  const t = useRetentionText();
  const { hash } = useLocation();
  // Only for the way back: what the address says is said again, whatever the shop's defaults.
  const [state] = usePageState(DEFAULT_QUERY);
  const named = METRIC_NAMES.find((name) => `#${name}` === hash);

  useEffect(() => {
    if (named) document.getElementById(named)?.scrollIntoView({ block: 'center' });
  }, [named]);

  return (
    <>
      <PageHeader
        title={t('definitions.title')}
        question={t('definitions.question')}
        actions={
          <Button
            component={Link}
            to={retentionAddress(state)}
            startIcon={<ArrowLeft strokeWidth={1.6} aria-hidden />}
          >
            {t('page.back')}
          </Button>
        }
      />
      <Box sx={{ display: 'grid', gap: 2, maxWidth: 760 }}>
        {METRIC_NAMES.map((name) => (
          <Panel
            key={name}
            id={name}
            title={t(`definitions.${name}.title`)}
            sx={name === named ? { borderColor: 'primary.main' } : {}}
          >
            <Typography variant="body2">{t(`definitions.${name}.question`)}</Typography>
            <Box
              component="dl"
              sx={{
                display: 'grid',
                gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '88px minmax(0, 1fr)' },
                columnGap: 2,
                rowGap: 0.5,
                m: 0,
                mt: 1,
                typography: 'body2',
                '& dt': { color: 'ink.faint' },
                '& dd': { m: 0 },
              }}
            >
              {(['formula', 'edges', 'source'] as const).map((part) => (
                <Box key={part} sx={{ display: 'contents' }}>
                  <dt>{t(`definitions.${part}`)}</dt>
                  <dd>{t(`definitions.${name}.${part}`)}</dd>
                </Box>
              ))}
            </Box>
          </Panel>
        ))}
      </Box>
    </>
  );
}
