import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { Panel } from '../../../../../shared/ui/Panel.tsx';
import type { DrawDraft } from '../../../data/draws/draftSchema.ts';
import { useCommunityText } from '../../communityText.ts';
import { WholeField } from './WholeField.tsx';

type RulesPanelProps = {
  readonly draft: DrawDraft;
  readonly onChange: (patch: Partial<DrawDraft>) => void;
};

/** Caps, membership, cool-down, and who may not take part. */
export function RulesPanel({ draft, onChange }: RulesPanelProps) {
  const t = useCommunityText();
  const { rules, groupCap, excluded } = draft;
  const rule = (field: 'mostWeight' | 'leastDays' | 'coolDown', most: number) => (
    <WholeField
      label={t(`draws.rules.${field}`)}
      value={rules[field]}
      most={most}
      onChange={(value) => {
        onChange({ rules: { ...rules, [field]: value } });
      }}
    />
  );
  return (
    <Panel title={t('draws.rules.title')}>
      <Box
        sx={{ display: 'grid', gap: 2, pt: 0.5, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' } }}
      >
        {rule('mostWeight', 1_000_000)}
        <WholeField
          label={t('draws.rules.groupCap')}
          value={groupCap}
          most={1000}
          onChange={(value) => {
            onChange({ groupCap: value });
          }}
        />
        {rule('leastDays', 3660)}
        {rule('coolDown', 100)}
        <TextField
          select
          label={t('draws.rules.repeats')}
          value={rules.repeats}
          onChange={(event) => {
            const repeats = event.target.value === 'add' ? 'add' : 'first';
            onChange({ rules: { ...rules, repeats } });
          }}
        >
          <MenuItem value="first">{t('draws.rules.first')}</MenuItem>
          <MenuItem value="add">{t('draws.rules.add')}</MenuItem>
        </TextField>
        <TextField
          multiline
          minRows={1}
          maxRows={4}
          label={t('draws.rules.excluded')}
          value={excluded.join('\n')}
          onChange={(event) => {
            onChange({ excluded: event.target.value.split('\n').slice(0, 1000) });
          }}
        />
      </Box>
    </Panel>
  );
}
