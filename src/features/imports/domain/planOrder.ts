import { canonicalColumns } from './headerKey.ts';
import type { ImportPlan } from './importTypes.ts';

/**
 * A plan maps columns by position; it is remembered by the set of headers. So the mapping is kept
 * in the headers' canonical order, and a later file may have its columns in any order, or one more
 * column of problems. What the events of one file are says nothing about the next one's; nor do
 * the year of a chat and the start of a call. The day of orders without dates is kept, and said at the
 * check of the next file, which goes in by it only when somebody says so.
 */
export function planToRemember(plan: ImportPlan, headers: readonly string[]): ImportPlan {
  const mapping = canonicalColumns(headers).map((column) => plan.mapping[column] ?? null);
  const chat = plan.chat && { ...plan.chat, year: null, start: null };
  return { ...plan, mapping, eventType: null, chat };
}

/** A remembered plan for a file with these headers (the same set). */
export function planFromMemory(plan: ImportPlan, headers: readonly string[]): ImportPlan {
  const mapping: (ImportPlan['mapping'][number] | null)[] = headers.map(() => null);
  for (const [i, column] of canonicalColumns(headers).entries()) {
    mapping[column] = plan.mapping[i] ?? null;
  }
  return { ...plan, mapping };
}
