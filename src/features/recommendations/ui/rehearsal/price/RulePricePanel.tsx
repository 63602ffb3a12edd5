import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { Panel } from '../../../../../shared/ui/Panel.tsx';
import { DataTable } from '../../../../../shared/ui/table/DataTable.tsx';
import type { PlacementSettings } from '../../../domain/settings/recommendationSettings.ts';
import { ruleKey } from '../../rules/ruleWords.ts';
import type { ProductNames } from '../../../domain/productNames.ts';
import type { RehearsalScope } from '../rehearsalScope.ts';
import { priceColumns } from './priceColumns.tsx';

type RulePricePanelProps = {
  readonly scope: RehearsalScope;
  /** Of the placement, in the draft. */
  readonly settings: PlacementSettings;
  /** Of the products that rules name. */
  readonly names: ProductNames;
};

/** What each rule of a draft costs or brings: the draft beside itself without the rule. */
export function RulePricePanel({ scope, settings, names }: RulePricePanelProps) {
  const { t, details } = scope;
  const { rules } = details;
  const columns = useMemo(
    () => priceColumns(scope, rules, settings, names),
    [scope, rules, settings, names],
  );
  return (
    <Panel
      title={t('rehearsal.price.title')}
      subtitle={t('rehearsal.price.subtitle')}
      padded={false}
    >
      {rules.length === 0 ? (
        <Typography variant="body2" sx={{ px: 2, pb: 2, color: 'ink.soft' }}>
          {t('rehearsal.price.none')}
        </Typography>
      ) : (
        <>
          <DataTable
            label={t('rehearsal.price.title')}
            columns={columns}
            rows={rules}
            rowKey={({ rule }) => ruleKey(rule)}
          />
          <Typography variant="caption" component="p" sx={{ px: 2, py: 1.5, color: 'ink.faint' }}>
            {t('rehearsal.price.hint')}
          </Typography>
        </>
      )}
    </Panel>
  );
}
