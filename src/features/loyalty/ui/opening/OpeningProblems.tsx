import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useCustomerWords } from '../../../../shared/ui/customers/useCustomerWords.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import type { OpeningProblem } from '../../domain/opening/openingMember.ts';
import type { OpeningPreview } from '../../domain/opening/openingTypes.ts';
import { useLoyaltyText } from '../loyaltyText.ts';

/** Members whose rows cannot all be true: nothing is booked before they are. */
export function OpeningProblems({ preview, zone }: { preview: OpeningPreview; zone: string }) {
  const t = useLoyaltyText();
  const format = useFormat();
  const { problems, problemCount } = preview;
  const codes = useMemo(() => problems.map(({ member }) => member), [problems]);
  const names = useCustomerWords(codes);
  const value = (kind: OpeningProblem['kind'], number: number) =>
    kind === 'expiresBeforeEarned' ? format.instant(number, zone) : format.number(number);
  return (
    <Panel padded={false}>
      <Alert severity="error" sx={{ m: 2, mb: 1 }}>
        {t('opening.problems.title', { count: problemCount })}
        <Box>{t('opening.problems.text')}</Box>
      </Alert>
      <DataTable
        label={t('opening.problems.title', { count: problemCount })}
        rows={problems}
        rowKey={({ member, kind }) => `${member} ${kind}`}
        columns={[
          {
            id: 'member',
            head: t('opening.problems.member'),
            width: '35%',
            cell: ({ member }) => names.get(member) ?? '…',
          },
          {
            id: 'what',
            head: t('opening.problems.what'),
            cell: ({ kind, stated, found }) =>
              t(`opening.problems.${kind}`, {
                stated: value(kind, stated),
                found: value(kind, found),
              }),
          },
        ]}
      />
    </Panel>
  );
}
