import { code, decimal, factTable, flag, instant, money, text } from './factColumns.ts';
import { groupMembers, groupReports, groups, groupStatistics } from './communityTables.ts';
import { surveyAnswers } from './feedbackTables.ts';
import { openingPoints, pointsHistory } from './pointsTables.ts';
import { authors, conversations, messages } from './serviceTables.ts';

/**
 * THE list of fact tables: naming a column here is all it takes to store, read, mask and undo it.
 *
 * A dictionary belongs to one table and column (`customers.customer`); columns of other tables may
 * point into it. Names and contacts of people live in dictionaries of `customers` only, so that a
 * person can be erased in one place.
 */
export const orderLines = factTable({
  name: 'orderLines',
  document: 'order',
  rowsPerDocument: 'many',
  columns: {
    order: code('orderLines.order'),
    placedAt: instant,
    customer: code('customers.customer'),
    customerName: code('customers.name'),
    customerEmail: code('customers.email'),
    customerPhone: code('customers.phone'),
    product: code('products.product'),
    productName: code('products.name'),
    category: code('products.category'),
    brand: code('products.brand'),
    quantity: decimal,
    unitPrice: decimal,
    /** Quantity × unit price, rounded to minor units, or the amount the file states. */
    amount: money,
    currency: code('orderLines.currency'),
    country: code('orderLines.country'),
    channel: code('orderLines.channel'),
    /** One of `LINE_STATE`. */
    state: flag,
    /**
     * Of the whole order, and on the first of its lines in the file only: missing on the others, so
     * that each is there once. In `currency`.
     */
    tax: money,
    shipping: money,
    /** Taken off the order, 0 or more. */
    discount: money,
    /** The part of the order that was paid with points. */
    paidWithPoints: money,
    /** Points spent on the order. */
    pointsUsed: decimal,
  },
});

export const customers = factTable({
  name: 'customers',
  document: 'customer',
  rowsPerDocument: 'one',
  columns: {
    customer: code('customers.customer'),
    name: code('customers.name'),
    email: code('customers.email'),
    phone: code('customers.phone'),
    country: code('orderLines.country'),
    city: code('customers.city'),
    createdAt: instant,
    /**
     * UTC midnight of the date, in whatever zone the shop is. In `UNKNOWN_BIRTH_YEAR` where only day
     * and month are known.
     */
    birthday: instant,
    tier: code('customers.tier'),
    segment: code('customers.segment'),
    /** Who brought them. */
    referrer: code('customers.customer'),
  },
});

export const products = factTable({
  name: 'products',
  document: 'product',
  rowsPerDocument: 'one',
  columns: {
    product: code('products.product'),
    name: code('products.name'),
    /** The name in the shop's other language. */
    otherName: code('products.otherName'),
    /** The whole path, levels joined by " > ", as in "Tea > Green > Sencha". */
    category: code('products.category'),
    brand: code('products.brand'),
    price: decimal,
    /** What one piece costs the shop, in the currency of its price. */
    cost: decimal,
    currency: code('orderLines.currency'),
    /** Pieces on hand when the file was made. */
    stock: decimal,
    launchedAt: instant,
    /** All of them joined by ", ". */
    tags: code('products.tags'),
    // What the product's page shows, as numbers; 0 where the file says that there is none.
    pictures: decimal,
    /** Letters of the description, and of that in the shop's other language. */
    description: decimal,
    otherDescription: decimal,
    /** How both begin, as plain text: what somebody is shown who looks the product up. */
    descriptionText: text,
    otherDescriptionText: text,
    /** Sizes or measures that are stated. */
    sizes: decimal,
    /** Days within which delivery is promised. */
    promiseDays: decimal,
    questions: decimal,
    answeredQuestions: decimal,
  },
});

/** What people did in the shop, one row each. */
export const events = factTable({
  name: 'events',
  document: 'visit',
  rowsPerDocument: 'many',
  columns: {
    /**
     * The file's session; where it has none, visitor and civil day; where it has no times either,
     * the visitor. Files of one type of event have that type in it too, so that they do not replace
     * each other: what belongs together over several files is told by `visitor` or `customer`.
     */
    visit: code('events.visit'),
    at: instant,
    /** Place in `EVENT_TYPES`. */
    type: flag,
    customer: code('customers.customer'),
    visitor: code('events.visitor'),
    product: code('products.product'),
    quantity: decimal,
    amount: money,
    currency: code('orderLines.currency'),
    order: code('orderLines.order'),
    /** How was paid, or to be paid. */
    method: code('events.method'),
    /** One of `PAYMENT_RESULT`. */
    result: flag,
    /** Why a payment failed. */
    reason: code('events.reason'),
    device: code('events.device'),
    channel: code('orderLines.channel'),
    /** Who brought this person (referral, share). */
    referrer: code('customers.customer'),
  },
});

export const shipments = factTable({
  name: 'shipments',
  document: 'shipment',
  rowsPerDocument: 'one',
  columns: {
    shipment: code('shipments.shipment'),
    order: code('orderLines.order'),
    carrier: code('shipments.carrier'),
    method: code('shipments.method'),
    region: code('shipments.region'),
    shippedAt: instant,
    promisedAt: instant,
    deliveredAt: instant,
    /** One of `SHIPMENT_STATE`. */
    state: flag,
  },
});

export const returns = factTable({
  name: 'returns',
  document: 'returnCase',
  rowsPerDocument: 'many',
  columns: {
    returnCase: code('returns.returnCase'),
    order: code('orderLines.order'),
    product: code('products.product'),
    customer: code('customers.customer'),
    quantity: decimal,
    /** Refunded. */
    amount: money,
    currency: code('orderLines.currency'),
    reason: code('returns.reason'),
    requestedAt: instant,
    resolvedAt: instant,
    /** One of `RETURN_KIND`. */
    kind: flag,
    /** Of `ANSWER`; unknown where the file has no column of `resolvedAt`, no where that is empty. */
    settled: flag,
  },
});

export const reviews = factTable({
  name: 'reviews',
  document: 'review',
  rowsPerDocument: 'one',
  columns: {
    review: code('reviews.review'),
    customer: code('customers.customer'),
    product: code('products.product'),
    order: code('orderLines.order'),
    at: instant,
    /** Stars, 1 to 5; 0 where the review has none. */
    rating: flag,
    title: text,
    body: text,
  },
});

/**
 * What recommendations showed to whom, one row for each product of each list. A document is one
 * list as one person saw it.
 */
export const exposures = factTable({
  name: 'exposures',
  document: 'exposure',
  rowsPerDocument: 'many',
  columns: {
    /**
     * The file's number of the list; where it has none, a fingerprint of who saw it, when, where and
     * under which version.
     */
    exposure: code('exposures.exposure'),
    at: instant,
    customer: code('customers.customer'),
    visitor: code('events.visitor'),
    product: code('products.product'),
    /** Place in the list, counted from 1; 0 where unknown. */
    position: flag,
    /** Place in `EXPOSURE_PLACEMENTS`. */
    placement: flag,
    /** What chose the products: a published version, an arm of an experiment, any label. */
    version: code('exposures.version'),
    /** Of `ANSWER`, as are purchases. */
    clicked: flag,
    bought: flag,
    /** What was paid for what was bought. */
    amount: money,
    currency: code('orderLines.currency'),
    /** One of `FEEDBACK`. */
    feedback: flag,
  },
});

/**
 * How much customers like products according to models of others. A document is one customer of one
 * model, so a newer file of a model replaces all its scores of the customers in it.
 */
export const outsideScores = factTable({
  name: 'outsideScores',
  document: 'scored',
  rowsPerDocument: 'many',
  columns: {
    /** A fingerprint of model and customer. */
    scored: code('outsideScores.scored'),
    /** Missing where the file names none. */
    model: code('outsideScores.model'),
    customer: code('customers.customer'),
    product: code('products.product'),
    /** Higher is better; on whatever scale the model has. */
    score: decimal,
  },
});

export const FACT_TABLES = {
  orderLines,
  customers,
  products,
  events,
  shipments,
  returns,
  reviews,
  exposures,
  outsideScores,
  openingPoints,
  pointsHistory,
  messages,
  conversations,
  authors,
  surveyAnswers,
  groups,
  groupMembers,
  groupReports,
  groupStatistics,
} as const;
export type FactTableName = keyof typeof FACT_TABLES;

/** What an order line is: a sale counts as a purchase, the others are told apart by filters. */
export const LINE_STATE = { sale: 0, return: 1, cancelled: 2 } as const;

/** What an event is. Its place in this list is stored: new types go to the end. */
export const EVENT_TYPES = [
  'view',
  'home',
  'search',
  'cart',
  'removeFromCart',
  'checkout',
  'payment',
  'share',
  'signIn',
  'signUp',
  'referral',
  'recommendationShown',
  'recommendationClick',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** How a payment ended; 0 also for events that are no payments. */
export const PAYMENT_RESULT = { none: 0, succeeded: 1, failed: 2 } as const;

export const SHIPMENT_STATE = { underWay: 0, delivered: 1, lost: 2, sentBack: 3 } as const;

/** `refundOnly`: the customer keeps the goods. */
export const RETURN_KIND = { return: 0, exchange: 1, refundOnly: 2 } as const;

/** Where a list was shown; the first also where the file does not say. New ones go to the end. */
export const EXPOSURE_PLACEMENTS = ['other', 'home', 'product', 'cart'] as const;
export type ExposurePlacement = (typeof EXPOSURE_PLACEMENTS)[number];

/** Yes or no; unknown where the file does not ask. */
export const ANSWER = { unknown: 0, no: 1, yes: 2 } as const;

/** What the customer said of a recommendation. */
export const FEEDBACK = { none: 0, helpful: 1, notInterested: 2 } as const;

/** The year of birthdays without one: a leap year, so that it has a 29 February. */
export const UNKNOWN_BIRTH_YEAR = 1904;
