import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { useSearchState } from '../../../../shared/ui/useSearchState.ts';
import { SPLIT_METHODS } from '../../domain/rehearsal/rehearsalTypes.ts';
import { PlainSelect } from './PlainSelect.tsx';
import type { RehearsalTools } from './rehearsalScope.ts';
import { splitSearch } from './splitSearch.ts';
import { TestDaysField } from './TestDaysField.tsx';

/** How history is divided into what is learned from and what is foretold; lives in the address. */
export function SplitControl({ tools }: { readonly tools: RehearsalTools }) {
  const { t } = tools;
  const [{ split, testDays }, change] = useSearchState(splitSearch);
  return (
    <Panel title={t('rehearsal.split.label')} subtitle={t('rehearsal.split.applies')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-start' }}>
        <PlainSelect
          label={t('rehearsal.split.method')}
          value={split}
          choices={SPLIT_METHODS.map((id) => ({ id, name: t(`rehearsal.split.methods.${id}`) }))}
          onChange={(method) => {
            change({ split: method });
          }}
        />
        {split === 'time' && (
          <TestDaysField
            tools={tools}
            value={testDays}
            onChange={(days) => {
              change({ testDays: days });
            }}
          />
        )}
      </Box>
      {split === 'time' ? (
        <Typography variant="caption" component="p" sx={{ mt: 1, color: 'ink.soft' }}>
          {t('rehearsal.split.hint.time')}
        </Typography>
      ) : (
        <Alert severity="warning" role="status" sx={{ mt: 1.5 }}>
          {t(`rehearsal.split.hint.${split}`)}
        </Alert>
      )}
    </Panel>
  );
}
