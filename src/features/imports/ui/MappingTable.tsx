import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { TARGET_FIELDS } from '../domain/importFields.ts';
import type { ImportPlan, SourceColumn } from '../domain/importTypes.ts';
import type { ColumnCheck } from './columnChecks.ts';
import { MappingRow } from './MappingRow.tsx';
import { mappingTableStyle } from './mappingTableStyle.ts';
import { mapColumn } from './mapColumn.ts';
import { useImportText } from './useImportText.ts';

/** From here on, columns that are left out wait behind a button: platform exports have eighty. */
const MANY_COLUMNS = 20;

type MappingTableProps = {
  readonly columns: readonly SourceColumn[];
  readonly plan: ImportPlan;
  readonly checks: readonly ColumnCheck[];
  readonly onChange: (plan: ImportPlan) => void;
};

/** What each column of the file becomes, and what the check says of it. Rows stack on a phone. */
export function MappingTable({ columns, plan, checks, onChange }: MappingTableProps) {
  const t = useImportText();
  // Which ones stay hidden is settled when the table appears: choosing a field moves no row.
  const [hidden, setHidden] = useState<ReadonlySet<number>>(() => hiddenAtFirst(columns, plan));
  const fields = TARGET_FIELDS[plan.kind];
  return (
    <>
      <Box component="table" role="table" aria-label={t('map.title')} sx={mappingTableStyle}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader">{t('map.column')}</th>
            <th role="columnheader">{t('map.values')}</th>
            <th role="columnheader">{t('map.becomes')}</th>
            <th role="columnheader">{t('map.check')}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {columns.map((column, position) =>
            hidden.has(position) ? null : (
              <MappingRow
                key={position}
                column={column}
                plan={plan}
                field={plan.mapping[position] ?? null}
                fields={fields}
                check={checks[position] ?? { state: 'notChecked' }}
                onChange={(field) => {
                  onChange(mapColumn(plan, columns, position, field));
                }}
              />
            ),
          )}
        </tbody>
      </Box>
      {hidden.size > 0 && (
        <Box sx={{ px: 1, py: 0.5, borderTop: '1px solid', borderColor: 'line.hair' }}>
          <Button
            variant="text"
            onClick={() => {
              setHidden(new Set());
            }}
          >
            {t('map.showLeftOut', { count: hidden.size })}
          </Button>
        </Box>
      )}
    </>
  );
}

function hiddenAtFirst(
  columns: readonly SourceColumn[],
  { mapping }: ImportPlan,
): ReadonlySet<number> {
  if (columns.length < MANY_COLUMNS) return new Set();
  return new Set([...columns.keys()].filter((position) => (mapping[position] ?? null) === null));
}
