import type { RecordWriter } from '../writes/recordWriter.ts';
import { lineAt } from '../../domain/policy/lineAt.ts';
import type { PolicyDefinition } from '../../domain/policy/policyTypes.ts';
import { readSettings } from '../../domain/policy/readSettings.ts';

/**
 * What is live of a policy, read inside a registered write with `policyLines` and `policyVersions`
 * among its tables.
 *
 * @param now epoch ms
 * @returns undefined where it cannot be read; version '' for the defaults
 */
export async function livePolicyIn<S>(
  records: RecordWriter,
  definition: PolicyDefinition<S>,
  now: number,
): Promise<{ readonly settings: S; readonly version: string } | undefined> {
  const step = lineAt(await records.get('policyLines', definition.id), now);
  if (!step) return { settings: definition.defaults, version: '' };
  const stored = await records.get('policyVersions', step.version);
  const read = stored && readSettings(definition, stored);
  return read?.ok ? { settings: read.settings, version: step.version } : undefined;
}
