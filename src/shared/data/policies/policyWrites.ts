import { canonicalJson } from '../../domain/audit/canonicalJson.ts';
import { lineAt } from '../../domain/policy/lineAt.ts';
import type {
  LineStep,
  PolicyDraft,
  PolicyVersion,
  RehearsalSummary,
} from '../../domain/policy/policyTypes.ts';
import { defineWrite } from '../writes/defineWrite.ts';
import type { RecordWriter } from '../writes/recordWriter.ts';

/** The draft was changed or published meanwhile, in another tab. */
export class DraftChanged extends Error {
  override readonly name = 'DraftChanged';
}
/** The draft says what is live already. */
export class NothingChanged extends Error {
  override readonly name = 'NothingChanged';
}

type DraftParams = {
  readonly policy: string;
  /** Validated by the policy's schema. */
  readonly settings: unknown;
  readonly settingsVersion: number;
  /** Revision of the draft that was edited; 0 to begin one. */
  readonly revision: number;
};

/** Keeps the draft of a policy; begins one where there is none. @throws DraftChanged */
export const saveDraft = defineWrite({
  name: 'policy.draft',
  undoable: true,
  tables: ['policyDrafts', 'policyLines'],
  run: async (records, params: DraftParams, { actor, now }) => {
    const { policy, settings, settingsVersion, revision } = params;
    const before = await records.get('policyDrafts', policy);
    if ((before?.revision ?? 0) !== revision) throw new DraftChanged();
    const live = lineAt(await records.get('policyLines', policy), now);
    const draft: PolicyDraft = {
      policy,
      settings,
      settingsVersion,
      basedOn: before ? before.basedOn : (live?.version ?? null),
      author: actor,
      at: now,
      // An undo brings an old revision back: the clock keeps its number from being given again.
      revision: Math.max(revision + 1, now),
    };
    const same = before && canonicalJson(before.settings) === canonicalJson(settings);
    if (!same) await records.put('policyDrafts', policy, draft);
    return { result: same ? before : draft, subject: policy, details: {} };
  },
});

/** Throws the draft away. */
export const discardDraft = defineWrite({
  name: 'policy.discard',
  undoable: true,
  tables: ['policyDrafts'],
  run: async (records, { policy }: { readonly policy: string }) => {
    await records.remove('policyDrafts', policy);
    return { result: undefined, subject: policy, details: {} };
  },
});

type PublishParams = {
  readonly policy: string;
  /** Revision of the draft that the user saw. */
  readonly revision: number;
  /** What is in force where nothing is live yet. */
  readonly defaults: unknown;
  readonly note: string;
  /** Epoch ms from which the version is live; null for at once. */
  readonly liveFrom: number | null;
  readonly rehearsal: RehearsalSummary | null;
};

/**
 * Makes the draft the next version, live at once or from a later instant.
 * @throws DraftChanged, NothingChanged
 */
export const publishDraft = defineWrite({
  name: 'policy.publish',
  undoable: true,
  tables: ['policyDrafts', 'policyVersions', 'policyLines'],
  run: async (records, params: PublishParams, context) => {
    const { policy, revision, defaults, note, rehearsal } = params;
    const draft = await records.get('policyDrafts', policy);
    if (draft?.revision !== revision) throw new DraftChanged();
    const liveFrom = Math.max(params.liveFrom ?? context.now, context.now);
    const current = await liveSettingsAt(records, policy, defaults, liveFrom);
    if (canonicalJson(current) === canonicalJson(draft.settings)) throw new NothingChanged();
    const version = await addVersion(records, context, liveFrom, {
      policy,
      settings: draft.settings,
      settingsVersion: draft.settingsVersion,
      note,
      basedOn: draft.basedOn,
      restoredFrom: null,
      rehearsal,
    });
    await records.remove('policyDrafts', policy);
    const live = liveFrom > context.now ? 'later' : 'now';
    const details = { version: version.number, live, liveFrom };
    return { result: version, subject: policy, details };
  },
});

/** Brings an earlier version back, as the next one. @throws NothingChanged where it is live */
export const restoreVersion = defineWrite({
  name: 'policy.restore',
  undoable: true,
  tables: ['policyVersions', 'policyLines'],
  run: async (records, params: { readonly version: string; readonly note: string }, context) => {
    const old = await records.get('policyVersions', params.version);
    if (!old) throw new Error(`no version ${params.version}`);
    const { policy, settings, settingsVersion } = old;
    const step = lineAt(await records.get('policyLines', policy), context.now);
    const live = step && (await records.get('policyVersions', step.version));
    if (live && canonicalJson(live.settings) === canonicalJson(settings))
      throw new NothingChanged();
    const version = await addVersion(records, context, context.now, {
      policy,
      settings,
      settingsVersion,
      note: params.note,
      basedOn: live?.id ?? null,
      restoredFrom: old.id,
      rehearsal: null,
    });
    const details = { version: version.number, restored: old.number };
    return { result: version, subject: policy, details };
  },
});

/** Takes a version that is not live yet off the plan. */
export const unscheduleVersion = defineWrite({
  name: 'policy.unschedule',
  undoable: true,
  tables: ['policyVersions', 'policyLines'],
  run: async (records, { version }: { readonly version: string }, { now }) => {
    const row = await records.get('policyVersions', version);
    if (!row) throw new Error(`no version ${version}`);
    const line = await records.get('policyLines', row.policy);
    const steps = (line?.steps ?? []).filter(
      (step) => step.version !== version || step.liveFrom <= now,
    );
    await records.put('policyLines', row.policy, { policy: row.policy, steps });
    return { result: undefined, subject: row.policy, details: { version: row.number } };
  },
});

async function addVersion(
  records: RecordWriter,
  {
    actor,
    machine,
    now,
  }: { readonly actor: string; readonly machine: string; readonly now: number },
  liveFrom: number,
  made: Omit<PolicyVersion, 'id' | 'number' | 'author' | 'at'>,
): Promise<PolicyVersion> {
  const { policy } = made;
  const known = await records.where('policyVersions', 'policy', policy);
  const number = 1 + Math.max(0, ...known.map((version) => version.number));
  const id = `${policy}:${machine}:${number}`;
  const version: PolicyVersion = { ...made, id, number, author: actor, at: now };
  await records.put('policyVersions', id, version);
  const line = await records.get('policyLines', policy);
  const steps: LineStep[] = [...(line?.steps ?? []), { version: id, liveFrom }];
  await records.put('policyLines', policy, { policy, steps });
  return version;
}

async function liveSettingsAt(
  records: RecordWriter,
  policy: string,
  defaults: unknown,
  at: number,
): Promise<unknown> {
  const step = lineAt(await records.get('policyLines', policy), at);
  if (!step) return defaults;
  return (await records.get('policyVersions', step.version))?.settings;
}
