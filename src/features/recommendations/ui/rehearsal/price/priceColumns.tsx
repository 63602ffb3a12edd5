import Box from '@mui/material/Box';
import type { RehearsedMetric } from '../../../../../shared/domain/policy/policyTypes.ts';
import { ExplainedNumber } from '../../../../../shared/ui/ExplainedNumber.tsx';
import { VERDICT_COLOR } from '../../../../../shared/ui/policy/rehearsal/metricVerdict.ts';
import type { DataColumn } from '../../../../../shared/ui/table/dataColumn.ts';
import {
  LIST_METRICS,
  type ListMetric,
  type RulePrice,
} from '../../../domain/rehearsal/rehearsalTypes.ts';
import type { PlacementSettings } from '../../../domain/settings/recommendationSettings.ts';
import { ruleWords } from '../../rules/ruleWords.ts';
import type { ProductNames } from '../../../domain/productNames.ts';
import { explainChange, rangeOf } from '../explain/explainSides.ts';
import { measureOf } from '../measureOf.ts';
import type { RehearsalScope } from '../rehearsalScope.ts';
import { shownVerdict } from '../shownVerdict.ts';
import { VerdictWord } from '../VerdictWord.tsx';

/** What a rule is mostly weighed by: what it costs in accuracy, what it brings in money and variety. */
const FIRST: readonly ListMetric[] = ['ndcg', 'revenue', 'margin', 'coverage', 'fillRate'];

/** One column for each metric that rules were priced by. */
export function priceColumns(
  scope: RehearsalScope,
  rules: readonly RulePrice[],
  settings: PlacementSettings,
  names: ProductNames,
): DataColumn<RulePrice>[] {
  const { t, format } = scope;
  const wordsOf = ({ rule }: RulePrice) => ruleWords(rule, settings, t, format, names);
  return [
    {
      id: 'rule',
      head: t('rehearsal.price.rule'),
      cell: (price) => (
        <Box sx={{ whiteSpace: 'normal', minWidth: { xs: 140, sm: 200 }, maxWidth: 320, py: 0.75 }}>
          {wordsOf(price)}
        </Box>
      ),
    },
    ...pricedMeasures(rules).map((measure): DataColumn<RulePrice> => ({
      id: measure,
      head: t(`settings.metrics.${measure}`),
      cell: (price) => {
        const metric = price.metrics.find(({ id }) => measureOf(id) === measure);
        if (!metric?.difference) return t('rehearsal.price.noFigure');
        const label = t('rehearsal.price.cell', {
          rule: wordsOf(price),
          measure: t(`settings.metrics.${measure}`),
        });
        return <PriceCell scope={scope} measure={measure} metric={metric} label={label} />;
      },
    })),
  ];
}

/** The metrics that any rule was priced by. */
function pricedMeasures(rules: readonly RulePrice[]): ListMetric[] {
  const priced = new Set(rules.flatMap(({ metrics }) => metrics.map(({ id }) => measureOf(id))));
  return [...new Set([...FIRST, ...LIST_METRICS])].filter((measure) => priced.has(measure));
}

type PriceCellProps = {
  readonly scope: RehearsalScope;
  readonly measure: ListMetric;
  readonly metric: RehearsedMetric;
  readonly label: string;
};

/** What a rule adds to one metric, in a word, and between which values that lies. */
function PriceCell({ scope, measure, metric, label }: PriceCellProps) {
  const explanation = explainChange(scope, measure, metric, 'rule');
  return (
    <Box sx={{ py: 0.5 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline' }}>
        <Box component="span" sx={{ color: VERDICT_COLOR[shownVerdict(metric)] }}>
          <ExplainedNumber value={explanation.value} label={label} explanation={explanation} />
        </Box>
        <Box component="span" sx={{ typography: 'caption' }}>
          <VerdictWord metric={metric} />
        </Box>
      </Box>
      <Box sx={{ typography: 'caption', color: 'ink.faint' }}>{rangeOf(scope, metric)}</Box>
    </Box>
  );
}
