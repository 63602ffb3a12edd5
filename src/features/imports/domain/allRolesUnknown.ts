import type { ImportKind } from './importFields.ts';
import type { CheckReport } from './importTypes.ts';

/** Whether a file of messages tells of none of them who speaks: no agent, no customer, no note. */
export function allRolesUnknown(
  kind: ImportKind,
  { rowsGood, words }: Pick<CheckReport, 'rowsGood' | 'words'>,
): boolean {
  return kind === 'messages' && rowsGood > 0 && words.every(({ word }) => word === 'unknown');
}
