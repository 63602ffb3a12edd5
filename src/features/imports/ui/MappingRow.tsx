import Box from '@mui/material/Box';
import type { TargetField } from '../domain/importFields.ts';
import type { ImportPlan, SourceColumn } from '../domain/importTypes.ts';
import type { ColumnCheck } from './columnChecks.ts';
import { ColumnCheckNote } from './ColumnCheckNote.tsx';
import { fieldName } from './fieldName.ts';
import { isRequired } from '../domain/missingRequirements.ts';
import { OptionSelect } from './OptionSelect.tsx';
import { shownSamples } from './shownSamples.ts';
import { useImportText } from './useImportText.ts';

type MappingRowProps = {
  readonly column: SourceColumn;
  readonly plan: ImportPlan;
  readonly field: TargetField | null;
  readonly fields: readonly TargetField[];
  readonly check: ColumnCheck;
  readonly onChange: (field: TargetField | null) => void;
};

const LEFT_OUT = '-';

/** One column of the file: its name, its first values, what it becomes, what the check says. */
export function MappingRow({ column, plan, field, fields, check, onChange }: MappingRowProps) {
  const t = useImportText();
  const values = shownSamples(column, plan, field);
  const optionsOf = (needed: boolean) =>
    fields
      .filter((value) => isRequired(plan.kind, value) === needed)
      .map((value) => ({ value, label: t(`fields.${fieldName(plan.kind, value)}`) }));
  return (
    <tr role="row" data-state={check.state}>
      <th role="rowheader" scope="row">
        <Box component="span" sx={{ typography: 'code', overflowWrap: 'anywhere' }}>
          {column.name}
        </Box>
      </th>
      <Box
        component="td"
        role="cell"
        title={values}
        sx={{
          color: values === '' ? 'ink.faint' : 'ink.soft',
          maxWidth: { xs: 'none', sm: 210 },
          overflow: 'hidden',
          textOverflow: 'ellipsis',
          whiteSpace: 'nowrap',
        }}
      >
        {values === '' ? t('map.noValues') : values}
      </Box>
      <Box component="td" role="cell" sx={{ width: { sm: 208 } }}>
        <OptionSelect<TargetField | typeof LEFT_OUT>
          label={t('map.becomesOf', { column: column.name })}
          value={field ?? LEFT_OUT}
          faint={field === null}
          options={[{ value: LEFT_OUT, label: t('map.leaveOut') }]}
          groups={[
            { label: t('map.needed'), options: optionsOf(true) },
            { label: t('map.useful'), options: optionsOf(false) },
          ]}
          onChange={(value) => {
            onChange(value === LEFT_OUT ? null : value);
          }}
        />
      </Box>
      <Box component="td" role="cell">
        <ColumnCheckNote check={check} />
      </Box>
    </tr>
  );
}
