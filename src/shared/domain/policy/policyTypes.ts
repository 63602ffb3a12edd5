import type { z } from 'zod';

/**
 * Something that staff tune. An area supplies this, a form and a rehearsal job; drafts, versions,
 * publishing, comparison and releases come with it.
 */
export type PolicyDefinition<S> = {
  /** Also the id of its records: 'retentionDefaults'. */
  readonly id: string;
  /** Grows with every change of the schema that older settings do not fit. */
  readonly settingsVersion: number;
  readonly schema: z.ZodType<S>;
  /** In force where nothing has been published. */
  readonly defaults: S;
  /**
   * Settings of version `from` brought to version `from + 1`, unvalidated; undefined where that
   * cannot be done, which is then said in words.
   */
  readonly migrate: (settings: unknown, from: number) => unknown;
  /** `schema` field of its release file: 'huitou.retention-defaults/1'. */
  readonly releaseSchema: string;
};

/** An immutable version of a policy's settings. */
export type PolicyVersion = {
  /** `<policy>:<machine>:<number>`, so that versions of two machines can lie side by side. */
  readonly id: string;
  readonly policy: string;
  /** From 1; never used twice on one machine, even after an undo. */
  readonly number: number;
  readonly settings: unknown;
  readonly settingsVersion: number;
  readonly author: string;
  readonly note: string;
  /** Epoch ms. */
  readonly at: number;
  /** The version that was live when the draft was begun; null for the defaults. */
  readonly basedOn: string | null;
  /** The version that this one brings back. */
  readonly restoredFrom: string | null;
  /** What the rehearsal before publishing showed; null where it was published without one. */
  readonly rehearsal: RehearsalSummary | null;
};

export type PolicyDraft = {
  readonly policy: string;
  readonly settings: unknown;
  readonly settingsVersion: number;
  readonly basedOn: string | null;
  readonly author: string;
  /** Epoch ms of the last change. */
  readonly at: number;
  /**
   * Grows with every change, by jumps, and names one state of the draft for good: so two tabs at one
   * draft notice each other.
   */
  readonly revision: number;
};

/** Which version is live when: the history and the plan of one policy. */
export type PolicyLine = {
  readonly policy: string;
  readonly steps: readonly LineStep[];
};
export type LineStep = {
  readonly version: string;
  /** Epoch ms from which it is live; in the future for a scheduled version. */
  readonly liveFrom: number;
};

/** How a number would change; what the publishing dialog and the history keep of a rehearsal. */
export type RehearsedMetric = {
  /** Names the metric; the area has its words. */
  readonly id: string;
  readonly unit: 'share' | 'count' | 'money' | 'days' | 'ratio' | 'points';
  /** null for "no data". */
  readonly live: number | null;
  readonly draft: number | null;
  /** Draft minus live with its 95 % interval; null where it cannot be told. */
  readonly difference: {
    readonly value: number;
    readonly lower: number | null;
    readonly upper: number | null;
  } | null;
  /** What each side was computed from. */
  readonly n: { readonly live: number; readonly draft: number };
  /** Whether more is good, bad or neither. */
  readonly better: 'higher' | 'lower' | 'neither';
};

export type RehearsalSummary = {
  /** Epoch ms. */
  readonly at: number;
  /** Last imported instant that it saw, epoch ms; null where nothing is imported. */
  readonly dataThrough: number | null;
  readonly metrics: readonly RehearsedMetric[];
};
