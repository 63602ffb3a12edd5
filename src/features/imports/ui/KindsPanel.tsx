import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Download } from 'lucide-react';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { saveFile } from '../../../shared/ui/saveFile.ts';
import { toCsv } from '../../../shared/ui/toCsv.ts';
import { IMPORT_KINDS } from '../domain/importFields.ts';
import { KindName } from './KindName.tsx';
import { templateRows } from './templateRows.ts';
import { useImportText } from './useImportText.ts';

/** What can be imported, which columns that needs, and which exports are known at sight. */
export function KindsPanel() {
  const t = useImportText();
  return (
    <Panel title={t('kinds.title')} subtitle={t('kinds.subtitle')}>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
          columnGap: 3,
          rowGap: 2,
        }}
      >
        {IMPORT_KINDS.map((kind) => (
          <Box key={kind}>
            <KindName kind={kind} component="h3" />
            <Typography variant="body2" sx={{ color: 'ink.soft' }}>
              {t(`kinds.${kind}.about`)}
            </Typography>
            <Box
              component="dl"
              sx={{
                m: 0,
                mt: 1,
                typography: 'caption',
                '& dt': { color: 'ink.faint' },
                '& dd': { m: 0, mb: 0.5 },
              }}
            >
              <dt>{t('kinds.needs')}</dt>
              <dd>{t(`kinds.${kind}.needs`)}</dd>
              <dt>{t('kinds.helps')}</dt>
              <dd>{t(`kinds.${kind}.helps`)}</dd>
            </Box>
            <Button
              variant="text"
              aria-label={t(`kinds.templateOf.${kind}`)}
              startIcon={<Download strokeWidth={1.6} aria-hidden />}
              sx={{ ml: -1.5 }}
              onClick={() => {
                saveFile(`huitou-${kind}.csv`, toCsv(templateRows(kind)));
              }}
            >
              {t('kinds.template')}
            </Button>
          </Box>
        ))}
      </Box>
      <Typography variant="caption" component="p" sx={{ color: 'ink.soft', mt: 1.5 }}>
        {t('kinds.formats')}
      </Typography>
    </Panel>
  );
}
