import { useMemo } from 'react';
import { settingsDiff } from '../../../../../shared/domain/policy/settingsDiff.ts';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { useRecommendationsText } from '../../recommendationsText.ts';
import { namedProducts } from '../../rules/namedProducts.ts';
import type { SettingsGroupId } from '../settingsSearch.ts';
import { useProductNames } from '../words/useProductNames.ts';
import { GroupContent } from './GroupContent.tsx';
import { GROUP_FIELDS, type PlacementGroup } from './groupFields.ts';
import { groupSummary } from './groupSummary.ts';
import type { PlacementEdit } from './placementEdit.ts';
import { SettingsGroup } from './SettingsGroup.tsx';
import { issuesWithin, type SettingsIssues } from './settingsIssues.ts';

type PlacementGroupsProps = {
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
  const { edit, issues, isOpen, onToggle } = props;
  const t = useRecommendationsText();
  const format = useFormat();
  const names = useProductNames(useMemo(() => namedProducts(edit.settings), [edit.settings]));
  return ORDER.map((group) => {
    const problems = GROUP_FIELDS[group].flatMap((field) =>
      issuesWithin(issues, `${edit.placement}.${field}`),
    );
    return (
      <SettingsGroup
        key={group}
        group={group}
        summary={groupSummary(t, format, group, edit.settings)}
        changed={changesIn(edit, group)}
        toFix={problems.length}
        open={isOpen(group)}
        onToggle={() => {
          onToggle(group);
        }}
      >
        <GroupContent group={group} edit={edit} names={names} problems={problems.join()} />
      </SettingsGroup>
    );
  });
}

function changesIn({ settings, live }: PlacementEdit, group: PlacementGroup): number {
  if (!live) return 0;
  return GROUP_FIELDS[group].reduce(
    (sum, field) => sum + settingsDiff(live[field], settings[field]).length,
    0,
  );
}
