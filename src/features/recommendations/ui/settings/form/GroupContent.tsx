import { memo } from 'react';
import type { PlacementSettings } from '../../../domain/settings/recommendationSettings.ts';
import { BoostsGroup } from '../rules/BoostsGroup.tsx';
import { ExclusionsGroup } from '../rules/ExclusionsGroup.tsx';
import { PinsGroup } from '../rules/PinsGroup.tsx';
import type { ProductNames } from '../../../domain/productNames.ts';
import { AlgorithmsGroup } from './AlgorithmsGroup.tsx';
import { CandidatesGroup } from './CandidatesGroup.tsx';
import { GROUP_FIELDS, type PlacementGroup } from './groupFields.ts';
import { LearningGroup } from './LearningGroup.tsx';
import { ListGroup } from './ListGroup.tsx';
import type { PlacementEdit } from './placementEdit.ts';
import { VarietyGroup } from './VarietyGroup.tsx';

type GroupContentProps = {
  readonly group: PlacementGroup;
  readonly edit: PlacementEdit;
  readonly names: ProductNames;
  /** What is wrong in it, as one text: equal texts are equal problems. */
  readonly problems: string;
};

/** The fields of a group; drawn again only for what they show. */
export const GroupContent = memo(function GroupContent({ group, edit, names }: GroupContentProps) {
  switch (group) {
    case 'algorithms':
      return <AlgorithmsGroup edit={edit} />;
    case 'learning':
      return <LearningGroup edit={edit} />;
    case 'candidates':
      return <CandidatesGroup edit={edit} />;
    case 'boosts':
      return <BoostsGroup edit={edit} />;
    case 'pins':
      return <PinsGroup edit={edit} names={names} />;
    case 'exclusions':
      return <ExclusionsGroup edit={edit} names={names} />;
    case 'variety':
      return <VarietyGroup edit={edit} />;
    case 'list':
      return <ListGroup edit={edit} />;
  }
}, showSame);

function showSame(before: GroupContentProps, after: GroupContentProps): boolean {
  const { group, edit, names, problems } = after;
  const { edit: was } = before;
  return (
    group === before.group &&
    names === before.names &&
    problems === before.problems &&
    edit.placement === was.placement &&
    edit.disabled === was.disabled &&
    edit.live === was.live &&
    edit.update === was.update &&
    shownIn(group).every((field) => edit.settings[field] === was.settings[field])
  );
}

/** Settings that the fields of a group look at. */
function shownIn(group: PlacementGroup): readonly (keyof PlacementSettings)[] {
  // A pin keeps a slot of the list.
  return group === 'pins' ? [...GROUP_FIELDS.pins, 'slots'] : GROUP_FIELDS[group];
}
