import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import type { PolicyFormProps } from '../../../../../shared/ui/policy/policyArea.ts';
import { useSearchState } from '../../../../../shared/ui/useSearchState.ts';
import type { PointRuleSettings } from '../../../domain/rules/pointRuleSettings.ts';
import { ruleProblems } from '../../../domain/rules/ruleProblems.ts';
import { rulesSearch, SECTIONS, type RulesSection } from '../rulesSearch.ts';
import { useRuleTools } from '../words/useRuleTools.ts';
import { ProgrammeFields } from './ProgrammeFields.tsx';
import { RuleList } from './RuleList.tsx';
import { TierFields } from './TierFields.tsx';

/** The rules of points, the programme that they are in, and its tiers. */
export function PointRulesForm(props: PolicyFormProps<PointRuleSettings>) {
  const { settings, live, onChange, disabled } = props;
  const [{ section, rule }, change] = useSearchState(rulesSearch);
  const tools = useRuleTools(settings.tiers.levels);
  const { t } = tools;
  const problems = useMemo(() => ruleProblems(settings), [settings]);
  const ofPart = (part: string) => problems.filter(({ path }) => path[0] === part);
  const toFix: Readonly<Record<RulesSection, number>> = {
    rules: problems.filter((problem) => problem.rule !== null).length,
    programme: ofPart('programme').length,
    tiers: ofPart('tiers').length,
  };
  return (
    <>
      <Tabs
        value={section}
        aria-label={t('rules.sections.rules')}
        variant="scrollable"
        scrollButtons={false}
        onChange={(_, chosen: unknown) => {
          const next = SECTIONS.find((one) => one === chosen);
          if (next) change({ section: next }, 'push');
        }}
      >
        {SECTIONS.map((one) => (
          <Tab
            key={one}
            value={one}
            id={`rules-tab-${one}`}
            aria-controls="rules-panel"
            label={
              toFix[one] > 0
                ? `${t(`rules.sections.${one}`)} · ${toFix[one]}`
                : t(`rules.sections.${one}`)
            }
          />
        ))}
      </Tabs>
      <Box role="tabpanel" id="rules-panel" aria-labelledby={`rules-tab-${section}`}>
        <Typography variant="caption" component="p" sx={{ color: 'ink.faint', my: 1.5 }}>
          {t(`rules.sections.${section}Hint`)}
        </Typography>
        {section === 'rules' && (
          <RuleList
            {...props}
            tools={tools}
            problems={problems}
            open={rule}
            onOpen={(id) => {
              change({ rule: id });
            }}
          />
        )}
        {section === 'programme' && (
          <ProgrammeFields
            tools={tools}
            programme={settings.programme}
            live={live?.programme}
            problems={ofPart('programme')}
            disabled={disabled}
            update={(patch) => {
              onChange({ ...settings, programme: { ...settings.programme, ...patch } });
            }}
          />
        )}
        {section === 'tiers' && (
          <TierFields
            tools={tools}
            tiers={settings.tiers}
            live={live?.tiers}
            problems={ofPart('tiers')}
            disabled={disabled}
            update={(patch) => {
              onChange({ ...settings, tiers: { ...settings.tiers, ...patch } });
            }}
          />
        )}
      </Box>
    </>
  );
}
