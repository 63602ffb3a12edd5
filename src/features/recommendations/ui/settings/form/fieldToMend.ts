import type { PolicyWords } from '../../../../../shared/ui/policy/policyArea.ts';
import type { RecommendationSettings } from '../../../domain/settings/recommendationSettings.ts';
import { settingsIssues } from './settingsIssues.ts';

/** The first field that needs another value, in words; null where all settings can be used. */
export function fieldToMend(
  settings: RecommendationSettings,
  words: Pick<PolicyWords, 'field'>,
): string | null {
  const [first] = settingsIssues(settings).keys();
  return first === undefined ? null : words.field(withIds(settings, first.split('.')));
}

/** Words know rules by their ids, problems by their places in the list. */
function withIds(settings: unknown, path: readonly string[]): string[] {
  let within = settings;
  return path.map((step) => {
    const list = Array.isArray(within);
    within = isRecord(within) ? within[step] : undefined;
    const id = list && isRecord(within) ? within['id'] : undefined;
    return typeof id === 'string' ? id : step;
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
