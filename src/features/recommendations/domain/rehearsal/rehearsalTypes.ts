import { z } from 'zod';
import type {
  RehearsalSummary,
  RehearsedMetric,
} from '../../../../shared/domain/policy/policyTypes.ts';
import type { AlgorithmId } from '../settings/algorithmSettings.ts';
import {
  PLACEMENTS,
  recommendationPolicy,
  type Placement,
} from '../settings/recommendationSettings.ts';

/** What a list is measured by, in the order of the table. */
export const LIST_METRICS = [
  'ndcg',
  'precision',
  'recall',
  'map',
  'hitRate',
  'mrr',
  'coverage',
  'gini',
  'novelty',
  'diversity',
  'revenue',
  'margin',
  'fillRate',
] as const;
export type ListMetric = (typeof LIST_METRICS)[number];

/** How history is divided into what is learned from and what is to be foretold. */
export const SPLIT_METHODS = ['time', 'random', 'leaveLastOut'] as const;
export const splitSchema = z.object({
  method: z.enum(SPLIT_METHODS),
  /** Days at the end that are foretold, for 'time'; null: 30, or a fifth of a short history. */
  testDays: z.number().int().min(1).max(365).nullable(),
});
export type SplitChoice = z.infer<typeof splitSchema>;

const settings = recommendationPolicy.schema;
const common = {
  split: splitSchema,
  zone: z.string(),
  currency: z.string().nullable(),
  /** Epoch ms; the answer carries it as the time of the rehearsal. */
  at: z.number(),
};

export const rehearsalParamsSchema = z.object({ live: settings, draft: settings, ...common });
export type RehearsalParams = z.infer<typeof rehearsalParamsSchema>;

/** A customer segment in a rehearsal. */
export type SegmentRow = {
  readonly kind: 'loyalty' | 'category' | 'country' | 'popularity';
  /**
   * 'new' | 'returning' | 'loyal' for loyalty; 'head' | 'tail' for popularity; else a name from the
   * shop's data.
   */
  readonly id: string;
  readonly lists: number;
  readonly metric: RehearsedMetric;
};

/** A product or category that is shown more or less often, in times per 1,000 lists. */
export type ShownRow = {
  /** Place in the shop's dictionary for products; the path for categories. */
  readonly id: string;
  readonly name: string;
  readonly live: number;
  readonly draft: number;
};

/** One rule of the draft, as `rulesOf` lists them. */
export type RuleRef =
  | { readonly kind: 'boost' | 'pin' | 'exclusion'; readonly id: string }
  | {
      readonly kind:
        | 'inStock'
        | 'price'
        | 'category'
        | 'bought'
        | 'capCategory'
        | 'capBrand'
        | 'diversity'
        | 'fallback';
    };

/** What a rule costs or brings: the draft without it, beside the draft. */
export type RulePrice = {
  readonly rule: RuleRef;
  /** Draft minus draft without the rule, with interval; `live` is without, `draft` is with. */
  readonly metrics: readonly RehearsedMetric[];
};

/** What a rehearsal tells beside its figures; each has its words. */
export type RehearsalNote =
  | { readonly kind: 'noData' | 'tooFewLists'; readonly lists: number; readonly needed: number }
  /** EASE gave way to item neighbours: more products than the limit. */
  | { readonly kind: 'easeTooLarge'; readonly items: number; readonly limit: number }
  /** Only a seeded sample of the lists was measured. */
  | { readonly kind: 'sampled'; readonly lists: number; readonly of: number }
  | { readonly kind: 'eventsWithoutTime'; readonly events: number }
  /** Sales that name no customer say nothing of anybody's taste: left out of what is learned. */
  | { readonly kind: 'linesWithoutCustomer'; readonly lines: number; readonly of: number }
  /** Stock is what the newest file says, not what it was then. */
  | { readonly kind: 'stockOfToday' }
  | { readonly kind: 'productsWithoutCost'; readonly products: number; readonly of: number }
  | { readonly kind: 'productsWithoutPrice'; readonly products: number; readonly of: number }
  | { readonly kind: 'productsWithoutStock'; readonly products: number; readonly of: number }
  /** Random and leave-last-out splits let the future into the past. */
  | { readonly kind: 'splitLooksAhead'; readonly method: 'random' | 'leaveLastOut' }
  | { readonly kind: 'outsideUnknown'; readonly customers: number; readonly products: number }
  | { readonly kind: 'noOutsideScores' };

export type PlacementDetails = {
  readonly placement: Placement;
  /** Lists measured, and customers that they are of. */
  readonly lists: number;
  readonly customers: number;
  /** First instant that was foretold, and the one after the last; epoch ms. */
  readonly testFrom: number;
  readonly testTo: number;
  /** Slots of the draft: the k of the metrics. */
  readonly k: number;
  /** The plain baseline: what sold most lately, on the same lists. */
  readonly popularity: readonly { readonly metric: ListMetric; readonly value: number | null }[];
  readonly segments: readonly SegmentRow[];
  readonly productsShown: {
    readonly more: readonly ShownRow[];
    readonly less: readonly ShownRow[];
  };
  readonly categoriesShown: readonly ShownRow[];
  readonly rules: readonly RulePrice[];
  readonly notes: readonly RehearsalNote[];
  /** Which algorithms were trained, and how long that took; ms. */
  readonly trained: readonly { readonly algorithm: AlgorithmId; readonly ms: number }[];
};

/** What shows that two results come from the same thing. */
export type RunStamp = {
  /** First 12 hex digits of SHA-256 over the training and test events. */
  readonly dataHash: string;
  readonly seed: number;
  /** First 12 hex digits of SHA-256 over the canonical JSON of both settings. */
  readonly settingsHash: string;
  /** How history was divided, and the first instant that was foretold (epoch ms); null of none. */
  readonly split: SplitChoice & { readonly from: number | null };
  readonly tookMs: number;
};

/** What the rehearsal job answers with, beside what every policy's does. */
export type RecommendationRehearsal = RehearsalSummary & {
  readonly placements: readonly PlacementDetails[];
  readonly stamp: RunStamp;
};

/** The knobs that a sweep can turn; each gives up to 11 settings. */
export const SWEEP_KNOBS = [
  'diversity',
  'popularityWeight',
  'popularityHalfLife',
  'learningHalfLife',
  'marginBoost',
  'newnessBoost',
  'capCategory',
] as const;
export type SweepKnob = (typeof SWEEP_KNOBS)[number];

export const sweepParamsSchema = z.object({
  settings,
  live: settings,
  placement: z.enum(PLACEMENTS),
  knob: z.enum(SWEEP_KNOBS),
  ...common,
});
export type SweepParams = z.infer<typeof sweepParamsSchema>;

export type SweepPoint = {
  /** Value of the knob; null for "off" (no half-life, no cap). */
  readonly value: number | null;
  /** The settings with the knob there, to be taken over into the draft. */
  readonly settings: z.infer<typeof settings>;
  readonly metrics: Readonly<Record<ListMetric, number | null>>;
  /** Nothing in the sweep is better in both accuracy (nDCG) and the other metric, by metric. */
  readonly best: Readonly<Partial<Record<ListMetric, boolean>>>;
};

/** Measured on the validation part, never on the part that rehearsals are measured on. */
export type SweepResult = {
  readonly knob: SweepKnob;
  readonly placement: Placement;
  /** None where there are too few lists for figures. */
  readonly points: readonly SweepPoint[];
  /** What is live and the draft as it is, on the same lists. */
  readonly live: Readonly<Record<ListMetric, number | null>>;
  readonly draft: Readonly<Record<ListMetric, number | null>>;
  readonly lists: number;
  readonly from: number;
  readonly to: number;
  readonly stamp: RunStamp;
};

export const tuneParamsSchema = z.object({
  settings,
  placement: z.enum(PLACEMENTS),
  ...common,
});
export type TuneParams = z.infer<typeof tuneParamsSchema>;

/** The parameters that did best on the validation part. */
export type TuneResult = {
  readonly placement: Placement;
  readonly settings: z.infer<typeof settings>;
  /** nDCG on the validation part: as the draft is, and as proposed; null for too few lists. */
  readonly before: number | null;
  readonly after: number | null;
  readonly tried: number;
  readonly lists: number;
  readonly stamp: RunStamp;
};
