import Stack from '@mui/material/Stack';
import { useMemo } from 'react';
import { useAppText } from '../useAppText.ts';
import type { AuditFilter } from './auditAddress.ts';
import { AUDIT_KINDS } from './auditKind.ts';
import type { AuditRow } from './auditRows.ts';
import { ChecksFilter } from './ChecksFilter.tsx';
import { DaysFilter } from './DaysFilter.tsx';
import { SearchField } from './SearchField.tsx';

type AuditFiltersProps = {
  readonly rows: readonly AuditRow[];
  readonly filter: AuditFilter;
  readonly zone: string;
  readonly onChange: (change: Partial<AuditFilter>) => void;
};

/** Who, what kind, when, and which words. */
export function AuditFilters({ rows, filter, zone, onChange }: AuditFiltersProps) {
  const t = useAppText();
  const { who, kind, from, to, q } = filter;
  const people = useMemo(() => {
    // A name in the address that nobody has stays, so that it can be taken away.
    const names = new Set([...rows.map(({ entry }) => entry.by), ...who]);
    return [...names]
      .sort()
      .map((name) => ({ value: name, label: name === '' ? t('audit.nobody') : name }));
  }, [rows, who, t]);
  return (
    <Stack
      direction="row"
      data-print="hide"
      sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center', mb: 2 }}
    >
      <ChecksFilter
        name={t('audit.who')}
        options={people}
        chosen={who}
        onChange={(chosen) => {
          onChange({ who: chosen });
        }}
      />
      <ChecksFilter
        name={t('audit.kind')}
        options={AUDIT_KINDS.map((value) => ({ value, label: t(`audit.kinds.${value}`) }))}
        chosen={kind}
        onChange={(chosen) => {
          onChange({ kind: chosen });
        }}
      />
      <DaysFilter days={{ from, to }} zone={zone} onChange={onChange} />
      <SearchField
        value={q}
        onChange={(words) => {
          onChange({ q: words });
        }}
      />
    </Stack>
  );
}
