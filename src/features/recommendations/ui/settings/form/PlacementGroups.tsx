import { useMemo } from 'react';
import { settingsDiff } from '../../../../../shared/domain/policy/settingsDiff.ts';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { useRecommendationsText } from '../../recommendationsText.ts';
import { BoostsGroup } from '../rules/BoostsGroup.tsx';
import { ExclusionsGroup } from '../rules/ExclusionsGroup.tsx';
import { PinsGroup } from '../rules/PinsGroup.tsx';
import type { SettingsGroupId } from '../settingsSearch.ts';
import { knownRules, namedProducts } from '../words/knownRules.ts';
import { useProductNames } from '../words/useProductNames.ts';
import type { RecommendationSettings } from '../../../domain/settings/recommendationSettings.ts';
import { AlgorithmsGroup } from './AlgorithmsGroup.tsx';
import { CandidatesGroup } from './CandidatesGroup.tsx';
import { GROUP_FIELDS } from './groupFields.ts';
import { groupSummary } from './groupSummary.ts';
import { LearningGroup } from './LearningGroup.tsx';
import { ListGroup } from './ListGroup.tsx';
import type { PlacementEdit } from './placementEdit.ts';
import { SettingsGroup } from './SettingsGroup.tsx';
import { issuesWithin, type SettingsIssues } from './settingsIssues.ts';
import { VarietyGroup } from './VarietyGroup.tsx';

type PlacementGroup = keyof typeof GROUP_FIELDS;

type PlacementGroupsProps = {
  readonly settings: RecommendationSettings;
  readonly edit: PlacementEdit;
  readonly issues: SettingsIssues;
  readonly isOpen: (group: SettingsGroupId) => boolean;
  readonly onToggle: (group: SettingsGroupId) => void;
};

const ORDER = [
  'algorithms',
  'learning',
  'candidates',
  'boosts',
  'pins',
  'exclusions',
  'variety',
  'list',
] as const satisfies readonly PlacementGroup[];

/** All settings of one placement, in groups that open and close. */
export function PlacementGroups(props: PlacementGroupsProps) {
  const { settings, edit, issues, isOpen, onToggle } = props;
  const t = useRecommendationsText();
  const format = useFormat();
  const names = useProductNames(useMemo(() => namedProducts(knownRules([settings])), [settings]));
  const content = {
    algorithms: () => <AlgorithmsGroup edit={edit} />,
    learning: () => <LearningGroup edit={edit} />,
    candidates: () => <CandidatesGroup edit={edit} />,
    boosts: () => <BoostsGroup edit={edit} />,
    pins: () => <PinsGroup edit={edit} names={names} />,
    exclusions: () => <ExclusionsGroup edit={edit} names={names} />,
    variety: () => <VarietyGroup edit={edit} />,
    list: () => <ListGroup edit={edit} />,
  } as const;
  return ORDER.map((group) => (
    <SettingsGroup
      key={group}
      group={group}
      summary={groupSummary(t, format, group, edit.settings)}
      changed={changesIn(edit, group)}
      toFix={GROUP_FIELDS[group].reduce(
        (sum, field) => sum + issuesWithin(issues, `${edit.placement}.${field}`),
        0,
      )}
      open={isOpen(group)}
      onToggle={() => {
        onToggle(group);
      }}
    >
      {isOpen(group) && content[group]()}
    </SettingsGroup>
  ));
}

function changesIn({ settings, live }: PlacementEdit, group: PlacementGroup): number {
  if (!live) return 0;
  return GROUP_FIELDS[group].reduce(
    (sum, field) => sum + settingsDiff(live[field], settings[field]).length,
    0,
  );
}
