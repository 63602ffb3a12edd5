import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useFormat } from '../../../shared/i18n/useFormat.ts';
import { ExplainedNumber } from '../../../shared/ui/ExplainedNumber.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import type { CheckReport, ImportPlan } from '../domain/importTypes.ts';
import { useImportText } from './useImportText.ts';
import { isNothingNew } from './wizardState.ts';

type ImportEffectsProps = {
  readonly fileName: string;
  readonly plan: ImportPlan;
  readonly report: CheckReport;
  readonly busy: boolean;
};

/** Numbers that are part of the one above them. */
const PARTS = new Set(['withoutCustomer', 'returns']);

/** What committing will do, before it does it. Each number opens how it was counted. */
export function ImportEffects({ fileName, plan, report, busy }: ImportEffectsProps) {
  const t = useImportText();
  const format = useFormat();
  const { documents, lines, rowsBad, rowsRead, rowsGood } = report;
  const orders = plan.kind === 'orders';
  const numbers = [
    ['fresh', t(`effect.fresh.${plan.kind}`), documents.fresh],
    ['updated', t('effect.updated'), documents.updated],
    ['same', t('effect.same'), documents.same],
    ['lines', t(orders ? 'effect.lines' : 'effect.rows'), lines.toStore],
    ...(orders
      ? ([
          ['withoutCustomer', t('effect.withoutCustomer'), lines.withoutCustomer],
          ['returns', t('effect.returns'), lines.returns],
        ] as const)
      : []),
    ['keptOut', t('effect.keptOut'), rowsBad],
    ...(orders ? ([['newCustomers', t('effect.newCustomers'), report.newCustomers]] as const) : []),
  ] as const;
  const rows = t('effect.explain.rowsDetail', {
    good: format.number(rowsGood),
    bad: format.number(rowsBad),
    read: format.number(rowsRead),
  });
  const period =
    report.from === null || report.to === null
      ? t('effect.noPeriod')
      : `${format.instant(report.from, plan.zone)} – ${format.instant(report.to, plan.zone)}`;
  return (
    <Panel title={t('effect.title')} subtitle={busy ? t('effect.busy') : fileName} busy={busy}>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 1fr) auto',
          columnGap: 2,
          rowGap: 0.75,
          typography: 'body2',
          opacity: busy ? 0.6 : 1,
          '& dt': { color: 'ink.soft' },
          '& dd': { m: 0, textAlign: 'right', fontWeight: 600 },
        }}
      >
        {numbers.map(([name, label, count]) => (
          <Box key={name} sx={{ display: 'contents' }}>
            <Box component="dt" sx={PARTS.has(name) ? { pl: 1.5 } : {}}>
              {label}
            </Box>
            <dd>
              <ExplainedNumber
                value={format.number(count)}
                label={label}
                explanation={{
                  value: format.number(count),
                  sentence: t(`effect.explain.${name}`),
                  facts: [
                    { term: t('effect.explain.file'), detail: fileName },
                    { term: t('effect.explain.rows'), detail: rows },
                    { term: t('effect.period'), detail: period },
                  ],
                }}
              />
            </dd>
          </Box>
        ))}
        {plan.kind !== 'products' && (
          <>
            <dt>{t('effect.period')}</dt>
            <Box component="dd" sx={{ gridColumn: '1 / -1', textAlign: 'left !important' }}>
              {period}
            </Box>
          </>
        )}
      </Box>
      <Typography variant="caption" component="p" sx={{ color: 'ink.faint', mt: 1.5 }}>
        {rowsGood === 0
          ? t('effect.nothingGood')
          : isNothingNew(report)
            ? t('effect.nothingNew')
            : t('effect.undoHint')}
      </Typography>
    </Panel>
  );
}
