import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Eye } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { ProgressPanel } from '../../../../shared/ui/ProgressPanel.tsx';
import type { PreviewResult } from '../../domain/preview/previewTypes.ts';
import { previewAddress } from '../preview/previewSearch.ts';
import { PreviewListColumn } from '../preview/PreviewListColumn.tsx';
import { usePreviewTools } from '../preview/previewTools.ts';
import { useSettingsInForce, type SettingsInForce } from '../preview/useSettingsInForce.ts';
import { recommendationCalls } from '../recommendationCalls.ts';
import { useRecommendationsText } from '../recommendationsText.ts';

/** What the home page shows a customer now, and why; leads to the preview. */
export function RecommendedPanel({ customer }: { readonly customer: number }) {
  const t = useRecommendationsText();
  const settings = useSettingsInForce();
  const { data, error, busy, progress, cancel, retry } = useJob(
    settings
      ? recommendationCalls.preview({
          live: settings.live,
          draft: settings.live,
          placement: 'home',
          customer,
          products: [],
          zone: settings.zone,
          at: settings.at,
        })
      : null,
  );
  return (
    <Panel
      title={t('preview.panel.title')}
      subtitle={t('preview.panel.subtitle')}
      padded={false}
      busy={busy}
      tools={
        <Button
          component={Link}
          to={previewAddress(customer)}
          startIcon={<Eye strokeWidth={1.6} aria-hidden />}
        >
          {t('preview.panel.open')}
        </Button>
      }
    >
      {error ? (
        <Box sx={{ px: 2, pb: 2 }}>
          <FailedCard onRetry={retry} />
        </Box>
      ) : data && settings ? (
        <Recommended settings={settings} result={data} />
      ) : (
        <Box sx={{ px: 2, pb: 1 }}>
          {progress && (
            <ProgressPanel
              label={t('preview.lists.making')}
              done={progress.done}
              total={progress.total}
              onCancel={cancel}
            />
          )}
          <LoadingRows rows={6} />
        </Box>
      )}
    </Panel>
  );
}

type RecommendedProps = {
  readonly settings: SettingsInForce;
  readonly result: PreviewResult;
};

function Recommended({ settings, result }: RecommendedProps) {
  const tools = usePreviewTools(settings.zone, settings.currency);
  const [open, setOpen] = useState('');
  return (
    <>
      {result.live.fallback && (
        <Typography variant="body2" sx={{ px: 2, pb: 1, color: 'ink.soft' }}>
          {tools.t('preview.lists.fallback')}
        </Typography>
      )}
      <PreviewListColumn
        tools={tools}
        side="live"
        list={result.live}
        settings={settings.live.home}
        compared={false}
        openItem={open}
        onOpen={setOpen}
        title={null}
      />
    </>
  );
}
