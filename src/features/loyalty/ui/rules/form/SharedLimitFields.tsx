import Typography from '@mui/material/Typography';
import { SHARED_UNITS } from '../../../domain/rules/ruleSchema.ts';
import { sharedLimitsWords } from '../words/programmeWords.ts';
import { LimitRows } from './LimitRows.tsx';
import type { ProgrammeEdit } from './programmeEdit.ts';
import { problemAt } from './ruleEdit.ts';

/** Limits over all rules together, and what they come to in words. */
export function SharedLimitFields(edit: ProgrammeEdit) {
  const { tools, programme, disabled, update } = edit;
  const { t } = tools;
  const words = sharedLimitsWords(tools, programme.limits);
  return (
    <div>
      <LimitRows
        tools={tools}
        title={t('rules.programme.groups.limits')}
        hint={t('rules.programme.limitsHint')}
        limits={programme.limits}
        units={SHARED_UNITS}
        fresh={{ per: 'month', unit: 'points', amount: 1000 }}
        disabled={disabled}
        problem={(place, part) => problemAt(edit, place, part)}
        onChange={(limits) => {
          update({ limits });
        }}
      />
      {words !== undefined && (
        <Typography variant="body2" sx={{ mt: 1 }}>
          {words}
        </Typography>
      )}
    </div>
  );
}
