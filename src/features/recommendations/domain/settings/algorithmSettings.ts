import { z } from 'zod';

/** How much an algorithm counts in the blend; 0 switches it off. */
const weight = z.number().min(0).max(100);
/** Days in which an event loses half its weight. */
const halfLife = z.number().int().min(1).max(3650);
const neighbours = z.number().int().min(1).max(2000);

export const SIMILARITY_WEIGHTINGS = ['none', 'tfidf', 'bm25'] as const;
export const COPURCHASE_SIMILARITIES = ['jaccard', 'lift', 'cosine', 'inclusion'] as const;

/**
 * The algorithms and their parameters. Ranges and defaults: recommendations reference, §2; what each
 * does is in the file of its name in `domain/algorithms/`.
 */
export const algorithmSettingsSchema = z.object({
  popularity: z.object({ weight, halfLifeDays: halfLife }),
  itemKnn: z.object({
    weight,
    neighbours,
    shrink: z.number().min(0).max(1000),
    weighting: z.enum(SIMILARITY_WEIGHTINGS),
  }),
  copurchase: z.object({
    weight,
    similarity: z.enum(COPURCHASE_SIMILARITIES),
    halfLifeDays: halfLife,
    /** Pairs bought together by fewer customers count as none. */
    threshold: z.number().int().min(1).max(1000),
  }),
  rp3beta: z.object({
    weight,
    alpha: z.number().min(0).max(2),
    beta: z.number().min(0).max(2),
    neighbours,
  }),
  ease: z.object({ weight, lambda: z.number().min(1).max(100_000) }),
  ials: z.object({
    weight,
    factors: z.number().int().min(4).max(256),
    lambda: z.number().min(0.0001).max(10),
    alpha0: z.number().min(0.001).max(10),
    nu: z.number().min(0).max(2),
    epochs: z.number().int().min(1).max(64),
  }),
  autoencoder: z.object({
    weight,
    hidden: z.number().int().min(8).max(600),
    /** Share of a history that is hidden while learning. */
    dropout: z.number().min(0).max(0.9),
    epochs: z.number().int().min(1).max(200),
    learningRate: z.number().min(0.00001).max(0.1),
  }),
  /** Scores of another model, imported; the newest for each customer and product. */
  outside: z.object({ weight }),
});

export type AlgorithmSettings = z.infer<typeof algorithmSettingsSchema>;
export type AlgorithmId = keyof AlgorithmSettings;

/** In the order of the form, from the plainest to the most costly. */
export const ALGORITHMS = [
  'popularity',
  'copurchase',
  'itemKnn',
  'rp3beta',
  'ease',
  'ials',
  'autoencoder',
  'outside',
] as const satisfies readonly AlgorithmId[];

export const DEFAULT_ALGORITHMS: AlgorithmSettings = {
  popularity: { weight: 30, halfLifeDays: 30 },
  itemKnn: { weight: 100, neighbours: 100, shrink: 10, weighting: 'none' },
  copurchase: { weight: 0, similarity: 'jaccard', halfLifeDays: 30, threshold: 1 },
  rp3beta: { weight: 0, alpha: 0.8, beta: 0.6, neighbours: 200 },
  ease: { weight: 0, lambda: 300 },
  ials: { weight: 0, factors: 64, lambda: 0.02, alpha0: 0.1, nu: 1, epochs: 16 },
  autoencoder: { weight: 0, hidden: 200, dropout: 0.5, epochs: 30, learningRate: 0.001 },
  outside: { weight: 0 },
};
