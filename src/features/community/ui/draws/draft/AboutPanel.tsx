import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { DRAW_METHODS } from '../../../../../shared/domain/community/drawRecords.ts';
import { Panel } from '../../../../../shared/ui/Panel.tsx';
import type { DrawDraft } from '../../../data/draws/draftSchema.ts';
import { useCommunityText } from '../../communityText.ts';

type AboutPanelProps = {
  readonly draft: DrawDraft;
  readonly onChange: (patch: Partial<DrawDraft>) => void;
};

/** Name and method. */
export function AboutPanel({ draft, onChange }: AboutPanelProps) {
  const t = useCommunityText();
  return (
    <Panel title={t('draws.about.title')}>
      <Box
        sx={{ display: 'grid', gap: 2, pt: 0.5, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' } }}
      >
        <TextField
          label={t('draws.about.name')}
          value={draft.name}
          slotProps={{ htmlInput: { maxLength: 120 } }}
          onChange={(event) => {
            onChange({ name: event.target.value });
          }}
        />
        <TextField
          select
          label={t('draws.about.method')}
          value={draft.method}
          onChange={(event) => {
            const method = DRAW_METHODS.find((each) => each === event.target.value);
            if (method) onChange({ method });
          }}
        >
          {DRAW_METHODS.map((method) => (
            <MenuItem key={method} value={method}>
              {t(`draws.about.${method}`)}
            </MenuItem>
          ))}
        </TextField>
      </Box>
    </Panel>
  );
}
