import {
  recommendationPolicy,
  type RecommendationSettings,
} from '../../../domain/settings/recommendationSettings.ts';

/** What the schema refuses, by dotted path: `home.pins.0.slot` → `slotTaken`. */
export type SettingsIssues = ReadonlyMap<string, string>;

/** Every problem of settings as they are being edited; of two at one field the first. */
export function settingsIssues(settings: RecommendationSettings): SettingsIssues {
  const found = new Map<string, string>();
  const { error } = recommendationPolicy.schema.safeParse(settings);
  for (const { path, message } of error?.issues ?? []) {
    const key = path.join('.');
    if (!found.has(key)) found.set(key, message);
  }
  return found;
}

/** Problems at a field or below it, each with its path. */
export function issuesWithin(issues: SettingsIssues, path: string): string[] {
  return [...issues]
    .filter(([key]) => key === path || key.startsWith(`${path}.`))
    .map(([key, message]) => `${key} ${message}`);
}
