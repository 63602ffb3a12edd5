import type { Comparison } from '../../../shared/domain/statistics/compareProportions.ts';
import type { Proportion } from '../../../shared/domain/statistics/wilson.ts';
import type { PeriodUnit } from '../../../shared/domain/time/periods.ts';
import type { EntryRule, Measure, ReturnRule, Windows } from './retentionQuery.ts';

/**
 * What the jobs answer: plain data that crosses the worker boundary as it is.
 * Units throughout: a day is a civil day in the shop's zone (days since 1970-01-01, see
 * shared/domain/time/civilDay.ts); an instant is epoch ms; revenue is in minor units of the shop's
 * currency; a rate is 0 to 1; customers are dictionary codes of `customers.customer`.
 */

/** What the visible data cover; null where there are no lines at all. */
export type DataSpan = {
  /** Of the order lines; grows with every import and undo. */
  readonly revision: number;
  /** The last imported instant. What began before it and has not ended is in progress. */
  readonly dataThrough: number | null;
  /** The day of `dataThrough`, itself in progress. */
  readonly throughDay: number | null;
  /** The day of the earliest line. Orders before it are unknown. */
  readonly historyStart: number | null;
};

/** What a cell can be. */
export const CELL = {
  /** Wholly after the data: no value. */
  future: 0,
  /** Its period, or for 24-hour windows someone's, had not ended: left out of means. */
  inProgress: 1,
  complete: 2,
} as const;

/**
 * A cohort table. Cells of arrays named "by cell" lie at row × columns + column. Column 0 is the
 * cohort's own period, where every customer of the cohort counts as present.
 */
export type CohortTable = {
  readonly unit: PeriodUnit;
  readonly entry: EntryRule;
  readonly returns: ReturnRule;
  readonly windows: Windows;
  readonly measure: Measure;
  readonly minOrders: number;
  readonly rows: number;
  readonly columns: number;
  /** First and last day of each cohort's period, ascending, without gaps. */
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  /** Customers in each cohort. */
  readonly size: Uint32Array;
  /** 1 where the cohort lies so near the start of the data that old customers may look new. */
  readonly nearHistoryStart: Uint8Array;
  /** Periods after the cohort's own that a column covers, first and last; the last is −1 for "and later". */
  readonly columnFrom: Int32Array;
  readonly columnTo: Int32Array;
  /** By cell: one of `CELL`. */
  readonly state: Uint8Array;
  /** By cell: customers who returned. */
  readonly customers: Uint32Array;
  /** By cell: orders of these. */
  readonly orders: Uint32Array;
  /** By cell: revenue of these orders; null unless the measure is revenue. */
  readonly revenue: Float64Array | null;
  /** By cell: Wilson 95 % interval of customers ÷ size; NaN in an empty cohort. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly means: CohortMeans;
};

/** One entry a column, over the cohorts whose cell in it is complete and who have customers. */
export type CohortMeans = {
  /** Number of these cohorts; where it is 0 there is no mean (NaN). */
  readonly cohorts: Uint32Array;
  /** Sums over them. */
  readonly size: Float64Array;
  readonly customers: Float64Array;
  readonly orders: Float64Array;
  readonly revenue: Float64Array | null;
  /** The measure over the sums: large cohorts weigh more. See `measureValue`. */
  readonly weighted: Float64Array;
  /** The mean of the cohorts' own values: each cohort weighs the same. */
  readonly simple: Float64Array;
  /**
   * Wilson 95 % interval of Σ customers ÷ Σ size. NaN where cohorts share customers ('recurring'),
   * because the formula needs independent ones.
   */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
};

/** An observation that the table bears out; its words are the page's. */
export type Highlight =
  /** The newest complete cell of column 1 against all complete earlier cohorts together. */
  | {
      readonly kind: 'newestAgainstEarlier';
      readonly column: number;
      /** First day of the newest cohort. */
      readonly cohort: number;
      readonly newest: Proportion;
      readonly earlier: Proportion;
      readonly earlierCohorts: number;
      readonly comparison: Comparison;
    }
  /** The later half of the complete cohorts against the earlier half. */
  | {
      readonly kind: 'laterHalfAgainstEarlier';
      readonly column: number;
      /** First day of the first cohort of the later half. */
      readonly from: number;
      readonly later: Proportion;
      readonly earlier: Proportion;
      readonly cohorts: number;
      readonly comparison: Comparison;
    }
  /**
   * The cohort that differs most from all others together. Interval and p allow for having looked at
   * `cohorts` of them (Bonferroni).
   */
  | {
      readonly kind: 'outlier';
      readonly column: number;
      readonly cohort: number;
      readonly one: Proportion;
      readonly others: Proportion;
      readonly cohorts: number;
      readonly comparison: Comparison;
    }
  | { readonly kind: 'tooFew'; readonly cohorts: number; readonly minSize: number }
  | { readonly kind: 'nearHistoryStart'; readonly cohorts: number; readonly historyStart: number };

export type CohortResult = {
  readonly span: DataSpan;
  /** Customers with an order under the line conditions. */
  readonly customers: number;
  /** Those of them whom the filters (values and period) choose. */
  readonly chosen: number;
  readonly table: CohortTable;
  /** At most three. */
  readonly highlights: readonly Highlight[];
};

/** Counts of what the line conditions leave. */
export type ScopeTotals = {
  readonly lines: number;
  /** Orders with at least one such line. */
  readonly orders: number;
  readonly customers: number;
  readonly revenue: number;
  /** Of `lines`, those without an amount: they add nothing to revenue. */
  readonly linesWithoutAmount: number;
};

export type RepeatPurchaseRate = {
  readonly windowDays: number;
  /** Customers with a second order on another day within the window ÷ customers observed so long. */
  readonly share: Proportion;
  /** Customers chosen, but too new to be counted. */
  readonly notYetObserved: number;
};

export type PurchaseFrequency = {
  readonly orders: number;
  readonly customers: number;
  /** Orders ÷ customers; NaN without customers. */
  readonly ordersPerCustomer: number;
};

/** One entry a period, oldest first. A new order is its customer's first. */
export type RevenueByCustomerAge = {
  readonly unit: PeriodUnit;
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  /** 1 where the period ended before the data do. */
  readonly complete: Uint8Array;
  readonly newRevenue: Float64Array;
  readonly returningRevenue: Float64Array;
  /** Of lines without a customer; all 0 unless the conditions let them in. */
  readonly unknownRevenue: Float64Array;
  readonly newOrders: Uint32Array;
  readonly returningOrders: Uint32Array;
  readonly unknownOrders: Uint32Array;
};

/** Days between a customer's orders that follow each other on different days. */
export type OrderGaps = {
  readonly n: number;
  /** Customers with at least one gap. */
  readonly customers: number;
  /** Entry d is the number of gaps of d days; entry 0 is always 0. */
  readonly countByDays: Uint32Array;
  /** Quantiles of type 7 (R); NaN where there are no gaps. */
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
};

export type FirstProduct = {
  readonly product: number;
  readonly id: string;
  readonly name: string;
  /** Of the observed customers whose first order had the product, those who came again. */
  readonly with: Proportion;
  /** Of all other observed customers, those who came again. */
  readonly without: Proportion;
  /** With against without. */
  readonly comparison: Comparison;
};

export type FirstProducts = {
  readonly windowDays: number;
  /** Products with at least `minSize` observed customers, most customers first. */
  readonly products: readonly FirstProduct[];
  /** Products in first orders of observed customers that have fewer. */
  readonly tooFew: number;
  /** Observed customers. */
  readonly observed: number;
};

export type SummaryResult = {
  readonly span: DataSpan;
  /** All lines that meet the conditions. */
  readonly totals: ScopeTotals;
  /** Those of the customers whom the filters choose. */
  readonly chosen: ScopeTotals;
  /** Visible lines that name no customer and meet the other conditions. */
  readonly linesWithoutCustomer: number;
  /** Visible lines that fail a condition. */
  readonly linesLeftOut: number;
  readonly repeatRate: RepeatPurchaseRate;
  readonly frequency: PurchaseFrequency;
  readonly revenue: RevenueByCustomerAge;
  readonly gaps: OrderGaps;
  readonly firstProducts: FirstProducts;
};

export type FilterChoice = {
  /** What the query holds; '' for "not stated". */
  readonly value: string;
  /** What is shown: the value, or a product's name. */
  readonly label: string;
  /** Customers whose first order fits. */
  readonly customers: number;
};

/** Values to choose from, most customers first. */
export type FilterChoices = {
  readonly countries: readonly FilterChoice[];
  readonly channels: readonly FilterChoice[];
  /** Every level of the paths, in the order of the paths. */
  readonly categories: readonly FilterChoice[];
  /** The first of the products that fit the search. */
  readonly products: readonly FilterChoice[];
  /** How many fit it. */
  readonly productsFound: number;
};

export type CustomerRow = {
  readonly customer: number;
  readonly firstDay: number;
  readonly lastDay: number;
  readonly orders: number;
  readonly revenue: number;
  /** For cells and means: the cohort's first day, and what the customer did in the cell. */
  readonly inCell: {
    readonly cohort: number;
    readonly orders: number;
    readonly revenue: number;
  } | null;
};

export type OrderRow = {
  readonly order: string;
  /** −1 where the order names no customer. */
  readonly customer: number;
  readonly instant: number;
  readonly day: number;
  readonly lines: number;
  readonly revenue: number;
  readonly isFirst: boolean;
};

export type GapRow = {
  readonly customer: number;
  readonly fromDay: number;
  readonly toDay: number;
  readonly days: number;
};

export type LineRow = {
  readonly order: string;
  readonly customer: number;
  readonly instant: number;
  readonly product: string;
  readonly name: string;
  /** NaN where the file had none. */
  readonly quantity: number;
  readonly unitPrice: number;
  readonly amount: number;
};

/** A window of the rows behind a number; `n` counts them all. */
export type NumberRows = { readonly span: DataSpan; readonly n: number } & (
  | { readonly kind: 'customers'; readonly rows: readonly CustomerRow[] }
  | { readonly kind: 'orders'; readonly rows: readonly OrderRow[] }
  | { readonly kind: 'gaps'; readonly rows: readonly GapRow[] }
  | { readonly kind: 'lines'; readonly rows: readonly LineRow[] }
);

export type CustomerOrderLine = {
  readonly product: string;
  readonly name: string;
  readonly category: string;
  readonly brand: string;
  readonly quantity: number;
  readonly unitPrice: number;
  readonly amount: number;
  /** One of `LINE_STATE`. */
  readonly state: number;
  /** Whether the line meets the conditions. */
  readonly counts: boolean;
};

export type CustomerOrder = {
  readonly order: string;
  readonly instant: number;
  readonly day: number;
  readonly country: string;
  readonly channel: string;
  /** Sum over the lines that count. */
  readonly revenue: number;
  readonly lines: readonly CustomerOrderLine[];
};

/** One customer's orders, newest first, with every visible line. */
export type CustomerOrders = {
  readonly span: DataSpan;
  readonly customer: number;
  /** Orders with a line that counts, and what they come to. */
  readonly orderCount: number;
  readonly revenue: number;
  /** null where no order counts. */
  readonly firstDay: number | null;
  readonly lastDay: number | null;
  readonly orders: readonly CustomerOrder[];
};

export type TasteShare = {
  /** '' for "not stated". */
  readonly value: string;
  readonly lines: number;
  /** Of the customer's lines that count. */
  readonly share: number;
  /** The same with lines weighed by their age. */
  readonly recent: number;
};

/** What a customer buys, by lines that count. */
export type CustomerTaste = {
  readonly span: DataSpan;
  readonly lines: number;
  /** Days in which a line loses half its weight. */
  readonly halfLifeDays: number;
  /** Lines of equal weight that would say as much as the weighed ones: `lines` at most. */
  readonly effectiveLines: number;
  readonly categories: readonly TasteShare[];
  readonly brands: readonly TasteShare[];
  /** Lines in each quarter of the shop's prices, cheapest first. */
  readonly priceBands: readonly [PriceBand, PriceBand, PriceBand, PriceBand];
  /** Lines without a price. */
  readonly linesWithoutPrice: number;
};

export type PriceBand = {
  readonly lines: number;
  readonly share: number;
  readonly recent: number;
};
