import type { ComponentType } from 'react';
import type { BeforeAfter } from '../../domain/policy/beforeAfter.ts';
import type { MeasuredSpan } from '../../domain/policy/equalWindows.ts';
import type { PolicyDefinition, RehearsalSummary } from '../../domain/policy/policyTypes.ts';
import type { Language } from '../../i18n/language.ts';
import type { JobCall } from '../../jobs/remoteJobs.ts';

/** A party that a draft would be better or worse for: a product, a group of customers, an agent. */
export type RehearsedGroup = {
  readonly id: string;
  /** As shown; from the shop's data, so in no language of ours. */
  readonly name: string;
  readonly live: number | null;
  readonly draft: number | null;
};

/** What a rehearsal job answers with. */
export type RehearsalResult = RehearsalSummary & {
  /** The most bettered and the most worsened, by one of the metrics; none where it has no parties. */
  readonly winners?: { readonly metric: string; readonly groups: readonly RehearsedGroup[] };
  readonly losers?: { readonly metric: string; readonly groups: readonly RehearsedGroup[] };
  /** Ids of metrics that are costs, shown apart from the others. */
  readonly costs?: readonly string[];
};

/** The area's words for what the generic pages show, in the chosen language. */
export type PolicyWords = {
  /** "Period" for ['period']; ids of list items are in the path as they are. */
  readonly field: (path: readonly string[]) => string;
  /** "90 days" for (['repeatDays'], 90); never raw JSON for a field that a form shows. */
  readonly value: (path: readonly string[], value: unknown) => string;
  readonly metric: (id: string) => string;
};

/** Two states of a policy's settings as records hold them, to be told in the area's words. */
export type PolicyChangesProps = {
  /** Undefined or null where there are none, so that the defaults hold. */
  readonly before: unknown;
  readonly after: unknown;
  /** Names of the two sides. */
  readonly from: string;
  readonly to: string;
};

/** What an area supplies for a policy; everything else is generic. */
export type PolicyArea<S, R extends RehearsalResult = RehearsalResult> = {
  readonly definition: PolicyDefinition<S>;
  readonly name: Readonly<Record<Language, string>>;
  readonly useWords: () => PolicyWords;
  /** The fields, filled with `settings`; every change is handed over as whole settings. */
  readonly Form: ComponentType<PolicyFormProps<S>>;
  /** The rehearsal, run in the compute worker over the shop's own history. */
  readonly useRehearsal: (live: S, draft: S) => JobCall<R> | null;
  /**
   * What a rate of the shop was before and after a version went live, where a rate tells something
   * about this policy: see `beforeAfter` and `equalWindows`.
   */
  readonly useMeasure?: (span: MeasuredSpan) => JobCall<BeforeAfter> | null;
};

/** What an area shows below the figures of a rehearsal: more of it, and its own tools on the draft. */
export type PolicyDetailsProps<S, R extends RehearsalResult = RehearsalResult> = {
  /** The defaults where what is live cannot be read. */
  readonly live: S;
  readonly draft: S;
  /** The newest answer; null where none has come yet. */
  readonly result: R | null;
  /** The answer is about another draft, or about what was live before. */
  readonly stale: boolean;
  /** Puts other settings into the draft. */
  readonly onChange: (settings: S) => void;
  /** The draft may not be changed now. */
  readonly disabled: boolean;
};

export type PolicyFormProps<S> = {
  readonly settings: S;
  /** What is live, to be shown where the draft differs; null where it cannot be read. */
  readonly live: S | null;
  readonly onChange: (settings: S) => void;
  readonly disabled: boolean;
};
