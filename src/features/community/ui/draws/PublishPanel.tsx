import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { Copy, Download } from 'lucide-react';
import type { DrawRow } from '../../../../shared/domain/community/drawRecords.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { saveFile } from '../../../../shared/ui/saveFile.ts';
import { useNotify } from '../../../../shared/ui/useNotify.ts';
import { announceDraw } from '../../data/draws/drawSteps.ts';
import { listHash } from '../../domain/draws/canonicalList.ts';
import { commitmentOf } from '../../domain/draws/seedCommitment.ts';
import { useCommunityText } from '../communityText.ts';
import { CancelButton } from './CancelButton.tsx';
import { useDrawRefusal } from './useDrawRefusal.ts';
import { sourceWords } from './sourceWords.ts';

type PublishPanelProps = { readonly row: DrawRow; readonly zone: string };

/** What has to stand in the group before the public value is out. */
export function PublishPanel({ row, zone }: PublishPanelProps) {
  const t = useCommunityText();
  const format = useFormat();
  const act = useAct();
  const refused = useDrawRefusal();
  const notify = useNotify();
  const { id, name, method, list, seed, source, prizes, groupCap } = row;
  const named = sourceWords(t, format, source, zone);
  const spelled = method === 'weighted' && source?.kind === 'other';
  const announcement = t(`draws.publish.${method}`, {
    name,
    prizes: prizes.map((prize) => `${prize.name} × ${prize.pieces}`).join(', '),
    cap: groupCap === 0 ? t('draws.publish.noCap') : format.number(groupCap),
    entries: format.number(list.split('\n').length - 1),
    hash: listHash(list),
    commitment: seed === '' ? '' : commitmentOf(seed),
    source: spelled ? t('draws.publish.spelling', { source: named }) : named,
  });
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
