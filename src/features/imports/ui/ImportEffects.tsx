import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useFormat } from '../../../shared/i18n/useFormat.ts';
import { ExplainedNumber } from '../../../shared/ui/ExplainedNumber.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import type { ImportKind } from '../domain/importFields.ts';
import type { CheckReport, ImportPlan } from '../domain/importTypes.ts';
import { useImportText } from './useImportText.ts';
import { isNothingNew } from './wizardState.ts';

type ImportEffectsProps = {
  readonly fileName: string;
  readonly plan: ImportPlan;
  readonly report: CheckReport;
  readonly busy: boolean;
};

/** One number of what an import will do; `name` is the key of its explanation. */
type EffectNumber = {
  readonly name:
    | 'fresh'
    | 'updated'
    | 'same'
    | 'lines'
    | 'ofThese'
    | 'withoutCustomer'
    | 'returns'
    | 'keptOut'
    | 'newCustomers';
  readonly label: string;
  readonly count: number;
};

/** Kinds of files whose rows may name customers. */
const PEOPLED: ReadonlySet<ImportKind> = new Set([
  'orders',
  'events',
  'exposures',
  'surveyAnswers',
  'groupMembers',
]);
/** Kinds of files each row of which names a customer. */
const OF_PEOPLE: ReadonlySet<ImportKind> = new Set([
  'outsideScores',
  'openingPoints',
  'pointsHistory',
]);
/** Kinds of files that have no times of their own. */
const TIMELESS: ReadonlySet<ImportKind> = new Set([
  'products',
  'outsideScores',
  'openingPoints',
  'authors',
  'groups',
  'groupMembers',
]);

/** Numbers that are part of the one above them. */
const PARTS: ReadonlySet<EffectNumber['name']> = new Set(['ofThese', 'withoutCustomer', 'returns']);

/** What committing will do, before it does it. Each number opens how it was counted. */
export function ImportEffects({ fileName, plan, report, busy }: ImportEffectsProps) {
  const t = useImportText();
  const format = useFormat();
  const { documents, lines, rowsBad, rowsRead, rowsGood } = report;
  const orders = plan.kind === 'orders';
  const peopled = PEOPLED.has(plan.kind);
  const numbers: readonly EffectNumber[] = [
    { name: 'fresh', label: t(`effect.fresh.${plan.kind}`), count: documents.fresh },
    { name: 'updated', label: t('effect.updated'), count: documents.updated },
    { name: 'same', label: t('effect.same'), count: documents.same },
    { name: 'lines', label: t(orders ? 'effect.lines' : 'effect.rows'), count: lines.toStore },
    ...report.words.map((each): EffectNumber => {
      const word = t(`words.${each.word}`);
      return { name: 'ofThese', label: t('effect.ofThese', { word }), count: each.rows };
    }),
    ...(peopled
      ? [
          {
            name: 'withoutCustomer' as const,
            label: t('effect.withoutCustomer'),
            count: lines.withoutCustomer,
          },
        ]
      : []),
    ...(orders
      ? [{ name: 'returns' as const, label: t('effect.returns'), count: lines.returns }]
      : []),
    { name: 'keptOut', label: t('effect.keptOut'), count: rowsBad },
    ...(peopled || OF_PEOPLE.has(plan.kind)
      ? [
          {
            name: 'newCustomers' as const,
            label: t('effect.newCustomers'),
            count: report.newCustomers,
          },
        ]
      : []),
  ];
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
        {numbers.map(({ name, label, count }) => (
          <Box key={label} sx={{ display: 'contents' }}>
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
        {!TIMELESS.has(plan.kind) && (
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
