import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { useCustomerWords } from '../../../../../shared/ui/customers/useCustomerWords.ts';
import { Panel } from '../../../../../shared/ui/Panel.tsx';
import { useSearchState } from '../../../../../shared/ui/useSearchState.ts';
import type { TracedOrder } from '../../../data/rules/traceOrderNumber.ts';
import { useLoyaltyText } from '../../loyaltyText.ts';
import { nameIn } from '../words/ruleTools.ts';
import { useRuleTools } from '../words/useRuleTools.ts';
import { TraceLines } from './TraceLines.tsx';
import { TraceRule } from './TraceRule.tsx';
import { traceSearch } from './traceSearch.ts';
import type { TraceRules } from './traceVersions.ts';

type TraceContentProps = {
  readonly traced: TracedOrder;
  readonly rules: TraceRules;
  readonly zone: string;
};

/** The trace of an order that was found: what it earns, rule by rule, and on which lines. */
export function TraceContent({ traced, rules, zone }: TraceContentProps) {
  const [{ side }, change] = useSearchState(traceSearch);
  const levels = useMemo(
    () =>
      [
        ...(rules.draft ? [rules.draft] : []),
        ...rules.versions.map(({ settings }) => settings).reverse(),
      ].flatMap(({ tiers }) => tiers.levels),
    [rules],
  );
  const tools = useRuleTools(levels);
  const { t, format, currency, language } = tools;
  const shown = side === 'draft' && traced.draft ? 'draft' : 'live';
  const trace = shown === 'draft' && traced.draft ? traced.draft : traced.live;
  const level = levels.find(({ id }) => id === trace.level);
  const figures: readonly (readonly [string, string])[] = [
    [t('rules.trace.placed'), format.instant(traced.at, zone)],
    [t('rules.trace.total'), format.money(trace.total, currency)],
    [t('rules.trace.basis'), format.money(trace.basis, currency)],
    ...(trace.level === null
      ? []
      : [[t('rules.trace.tier'), level ? nameIn(language, level) : trace.level] as const]),
    ...(trace.refunded > 0
      ? [
          [
            t('rules.trace.refunded'),
            t('rules.points', { n: format.number(trace.refunded), count: trace.refunded }),
          ] as const,
        ]
      : []),
  ];
  return (
    <>
      <Tabs
        value={shown}
        aria-label={t('rules.trace.sides')}
        onChange={(_, next: unknown) => {
          change({ side: next === 'draft' ? 'draft' : 'live' }, 'push');
        }}
      >
        <Tab value="live" label={t('rules.trace.live')} />
        <Tab value="draft" label={t('rules.trace.draft')} disabled={!traced.draft} />
      </Tabs>
      {!traced.draft && (
        <Typography variant="caption" sx={{ color: 'ink.faint' }}>
          {t('rules.trace.noDraft')}
        </Typography>
      )}
      <Panel>
        <Stack direction="row" sx={{ gap: 4, flexWrap: 'wrap', alignItems: 'baseline' }}>
          <Box>
            <Typography variant="metric" component="p">
              {trace.granted === 0
                ? t('rules.trace.nothing')
                : t('rules.trace.earns', {
                    n: format.number(trace.granted),
                    count: trace.granted,
                  })}
            </Typography>
            {trace.wanted > trace.granted && (
              <Typography variant="caption" component="p" sx={{ color: 'ink.faint' }}>
                {t('rules.trace.ofWanted', { wanted: format.number(trace.wanted) })}
              </Typography>
            )}
          </Box>
          {figures.map(([name, value]) => (
            <Figure key={name} name={name} value={value} />
          ))}
          {traced.customer >= 0 && <CustomerFigure customer={traced.customer} />}
        </Stack>
        {trace.state !== 'reckoned' && (
          <Typography variant="body1" sx={{ mt: 1.5 }}>
            {t(`rules.trace.states.${trace.state}`)}
          </Typography>
        )}
      </Panel>
      {trace.rules.length > 0 && (
        <Panel title={t('rules.trace.rules')} subtitle={t('rules.trace.rulesSubtitle')}>
          <Stack component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
            {trace.rules.map((rule) => (
              <TraceRule key={rule.rule.id} tools={tools} traced={rule} all={trace.rules} />
            ))}
          </Stack>
        </Panel>
      )}
      {trace.lines.length > 0 && <TraceLines tools={tools} lines={trace.lines} />}
    </>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <Box>
      <Typography variant="caption" component="p" sx={{ color: 'ink.faint' }}>
        {name}
      </Typography>
      <Typography variant="body2" component="p">
        <bdi>{value}</bdi>
      </Typography>
    </Box>
  );
}

/** Who the order is of; their name masked. */
function CustomerFigure({ customer }: { readonly customer: number }) {
  const t = useLoyaltyText();
  const codes = useMemo(() => [customer], [customer]);
  const words = useCustomerWords(codes).get(customer);
  return <Figure name={t('rules.trace.customer')} value={words ?? '…'} />;
}
