import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { RefreshCw } from 'lucide-react';
import { useRef } from 'react';
import type { ImportRecord } from '../../../shared/data/importHistory.ts';
import { useFormat } from '../../../shared/i18n/useFormat.ts';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { useNow } from '../../../shared/ui/useNow.ts';
import type { ImportKind } from '../domain/importFields.ts';
import { kindOf } from './kindOf.ts';
import { useImportText } from './useImportText.ts';

type RefreshPanelProps = {
  /** The last live import of each kind. */
  readonly last: readonly ImportRecord[];
  readonly zone: string;
  readonly onFiles: (files: readonly File[], refresh: ImportKind) => void;
};

/** Repeats the last import of a kind with a newer file, in one click. */
export function RefreshPanel({ last, zone, onFiles }: RefreshPanelProps) {
  const t = useImportText();
  const format = useFormat();
  const now = useNow();
  return (
    <Panel title={t('last.title')} subtitle={t('last.subtitle')}>
      <Box
        component="ul"
        sx={{
          m: 0,
          p: 0,
          listStyle: 'none',
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 280px), 1fr))',
          columnGap: 3,
          rowGap: 1.5,
        }}
      >
        {last.map((record) => (
          <Box
            component="li"
            key={record.kind}
            sx={{
              display: 'flex',
              alignItems: 'center',
              gap: 2,
              maxWidth: 440,
            }}
          >
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <Typography variant="h3">{t(`kinds.${kindOf(record.kind)}.name`)}</Typography>
              <Typography
                variant="caption"
                component="p"
                sx={{ color: 'ink.faint', overflowWrap: 'anywhere' }}
              >
                {t('last.file', {
                  name: record.fileName,
                  when: format.relativeAge(record.at, now, zone),
                })}
              </Typography>
            </Box>
            <RefreshButton kind={kindOf(record.kind)} onFiles={onFiles} />
          </Box>
        ))}
      </Box>
    </Panel>
  );
}

function RefreshButton(props: {
  readonly kind: ImportKind;
  readonly onFiles: RefreshPanelProps['onFiles'];
}) {
  const { kind, onFiles } = props;
  const t = useImportText();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        aria-label={t(`last.refreshOf.${kind}`)}
        startIcon={<RefreshCw strokeWidth={1.6} aria-hidden />}
        onClick={() => {
          input.current?.click();
        }}
      >
        {t('last.refresh')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t(`last.newer.${kind}`)}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (files.length > 0) onFiles(files, kind);
        }}
      />
    </>
  );
}
