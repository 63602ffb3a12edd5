import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { Copy, Download } from 'lucide-react';
import { useMemo } from 'react';
import type { DrawRow } from '../../../../shared/domain/community/drawRecords.ts';
import { createFormats } from '../../../../shared/i18n/createFormats.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useLanguage } from '../../../../shared/i18n/useLanguage.ts';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { saveFile } from '../../../../shared/ui/saveFile.ts';
import { useNotify } from '../../../../shared/ui/useNotify.ts';
import { announceDraw } from '../../data/draws/drawSteps.ts';
import { useCommunityText, useCommunityTexts } from '../communityText.ts';
import { announcementOf } from './announcementOf.ts';
import { CancelButton } from './CancelButton.tsx';
import { useDrawRefusal } from './useDrawRefusal.ts';

type PublishPanelProps = { readonly row: DrawRow; readonly zone: string };

/** What has to stand in the group before the public value is out. */
export function PublishPanel({ row, zone }: PublishPanelProps) {
  const t = useCommunityText();
  const format = useFormat();
  const act = useAct();
  const refused = useDrawRefusal();
  const notify = useNotify();
  const texts = useCommunityTexts();
  const language = useLanguage();
  const { id, name, list } = row;
  // In the order of the page's own language; the group reads both.
  const announcement = useMemo(() => {
    const own = announcementOf(t, format, row, zone);
    if (!texts) return own;
    const other = language === 'en' ? 'zh-CN' : 'en';
    // No points are told of.
    const words = { points: '{{value}}' };
    return `${own}\n\n${announcementOf(texts[other], createFormats(other, words), row, zone)}`;
  }, [t, format, row, zone, texts, language]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(announcement);
      notify({ text: t('draws.publish.copied') });
    } catch {
      notify({ text: t('draws.publish.copyFailed') });
    }
  };
  return (
    <Panel title={t('draws.publish.title')} subtitle={t('draws.publish.text')}>
      <Box
        component="pre"
        role="group"
        aria-label={t('draws.publish.announcement')}
        sx={{
          m: 0,
          p: 1.5,
          border: 1,
          borderColor: 'line.hair',
          borderRadius: '8px',
          whiteSpace: 'pre-wrap',
          overflowWrap: 'anywhere',
          typography: 'body2',
        }}
      >
        {announcement}
      </Box>
      <Stack direction="row" sx={{ gap: 1, mt: 2, flexWrap: 'wrap' }}>
        <Button startIcon={<Copy strokeWidth={1.6} aria-hidden />} onClick={() => void copy()}>
          {t('draws.publish.copy')}
        </Button>
        <Button
          startIcon={<Download strokeWidth={1.6} aria-hidden />}
          onClick={() => {
            saveFile(`${name}.txt`, list, 'text/plain');
          }}
        >
          {t('draws.publish.list')}
        </Button>
        <CancelButton id={id} name={name} />
        <Button
          variant="contained"
          color="primary"
          onClick={() => {
            const done = t('draws.publish.said', { name });
            void act(announceDraw, { id }, { done, refused });
          }}
        >
          {t('draws.publish.done')}
        </Button>
      </Stack>
    </Panel>
  );
}
