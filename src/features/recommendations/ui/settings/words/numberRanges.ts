export type NumberUnit =
  'days' | 'products' | 'customers' | 'pieces' | 'rounds' | 'percent' | 'sigma';

export type NumberRange = {
  readonly min: number;
  readonly max: number;
  /** Decimals make no sense. */
  readonly whole: boolean;
  readonly unit: NumberUnit | null;
};

/** What the schema allows for each number, so that a field can say what to type instead. */
export const NUMBER_RANGES = {
  slots: whole(1, 50, 'products'),
  'algorithms.popularity.halfLifeDays': whole(1, 3650, 'days'),
  'algorithms.copurchase.halfLifeDays': whole(1, 3650, 'days'),
  'algorithms.copurchase.threshold': whole(1, 1000, 'customers'),
  'algorithms.itemKnn.neighbours': whole(1, 2000, 'products'),
  'algorithms.itemKnn.shrink': decimal(0, 1000),
  'algorithms.rp3beta.alpha': decimal(0, 2),
  'algorithms.rp3beta.beta': decimal(0, 2),
  'algorithms.rp3beta.neighbours': whole(1, 2000, 'products'),
  'algorithms.ease.lambda': decimal(1, 100_000),
  'algorithms.ials.factors': whole(4, 256),
  'algorithms.ials.lambda': decimal(0.0001, 10),
  'algorithms.ials.alpha0': decimal(0.001, 10),
  'algorithms.ials.nu': decimal(0, 2),
  'algorithms.ials.epochs': whole(1, 64, 'rounds'),
  'algorithms.autoencoder.hidden': whole(8, 600),
  'algorithms.autoencoder.dropout': decimal(0, 0.9),
  'algorithms.autoencoder.epochs': whole(1, 200, 'rounds'),
  'algorithms.autoencoder.learningRate': decimal(0.00001, 0.1),
  'learning.events.purchase': decimal(0, 100),
  'learning.events.cart': decimal(0, 100),
  'learning.events.view': decimal(0, 100),
  'learning.windowDays': whole(7, 3650, 'days'),
  'learning.halfLifeDays': whole(1, 3650, 'days'),
  'filters.minStock': whole(1, 1_000_000, 'pieces'),
  'filters.price.below': decimal(0, 1000, 'percent'),
  'filters.price.above': decimal(0, 1000, 'percent'),
  'boosts.strength': decimal(-5, 5, 'sigma'),
  'pins.slot': whole(1, 50),
  'caps.category': whole(1, 50, 'products'),
  'caps.brand': whole(1, 50, 'products'),
  diversity: decimal(0, 1),
  easeItems: whole(100, 8000, 'products'),
} as const satisfies Record<string, NumberRange>;

export type NumberPath = keyof typeof NUMBER_RANGES;

/** Of each algorithm. */
export const WEIGHT_RANGE: NumberRange = decimal(0, 100);

/** Whether a number is one that a field may have. */
export function inRange(value: number, { min, max, whole: integer }: NumberRange): boolean {
  return value >= min && value <= max && (!integer || Number.isInteger(value));
}

function whole(min: number, max: number, unit: NumberUnit | null = null): NumberRange {
  return { min, max, whole: true, unit };
}

function decimal(min: number, max: number, unit: NumberUnit | null = null): NumberRange {
  return { min, max, whole: false, unit };
}
