import type {
  ServiceLevelProblem,
  CheckedLevels,
} from '../../../domain/levels/serviceLevelProblems.ts';
import type { LevelTools } from '../words/levelWords.ts';

/** What the fields of the form share. */
export type LevelEdit = {
  readonly tools: LevelTools;
  readonly problems: readonly ServiceLevelProblem[];
  readonly disabled: boolean;
};

/** The words of the first problem at or below a place of the settings; undefined where there is none. */
export function problemAt(
  { tools: { t }, problems }: LevelEdit,
  ...place: readonly (string | number)[]
): string | undefined {
  const found = problems.find(({ path }) => place.every((part, i) => path[i] === part));
  return found && t(`levels.problems.${found.reason}`);
}

/** An id that nothing in the settings has. Targets and versions name items by it for good. */
export function freshId(
  kind: 'calendar' | 'target',
  { calendars, targets }: CheckedLevels,
): string {
  const taken = new Set([...calendars, ...targets].map(({ id }) => id));
  let id = '';
  do id = `${kind}-${crypto.randomUUID().slice(0, 8)}`;
  while (taken.has(id));
  return id;
}
