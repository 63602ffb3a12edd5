import { writeNumberTarget, type NumberTarget } from '../domain/numberTarget.ts';
import { writeLineChoice, type LineChoice } from './customer/lineChoice.ts';
import type { MetricName } from './metricNames.ts';
import { writePageState, type PageState } from './pageState.ts';

/** Name of the parameter that says which number the rows page explains. */
export const NUMBER_PARAMETER = 'number';

type Pairs = readonly (readonly [string, string])[];

/** The page with the table, in this state. */
export function retentionAddress(state: PageState): string {
  return withParameters('/retention', writePageState(state));
}

/** The page that lists the rows behind one number. */
export function rowsAddress(state: PageState, target: NumberTarget): string {
  const number: Pairs = [[NUMBER_PARAMETER, writeNumberTarget(target)]];
  return withParameters('/retention/rows', [...number, ...writePageState(state)]);
}

/** The definition of a metric; the state is for the way back. */
export function definitionAddress(state: PageState, metric: MetricName): string {
  return `${withParameters('/retention/definitions', writePageState(state))}#${metric}`;
}

/** What a group of customers likes; the group is whom these filters choose. */
export function tasteAddress(state?: PageState): string {
  return withParameters('/retention/taste', state === undefined ? [] : writePageState(state));
}

/** A customer's page, which the app composes of all areas. */
export function customerAddress(customer: number): string {
  return `/customers/${customer}`;
}

/** Name of the parameter that says which of a customer's lines are listed. */
export const LINES_PARAMETER = 'lines';
/** Id of the panel that lists them. */
export const LINES_PANEL = 'orders';

/** The same page with the lines behind one of its numbers. */
export function customerLinesAddress(customer: number, choice: LineChoice): string {
  const pairs: Pairs = [[LINES_PARAMETER, writeLineChoice(choice)]];
  return `${withParameters(customerAddress(customer), pairs)}#${LINES_PANEL}`;
}

function withParameters(path: string, pairs: Pairs): string {
  const text = new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString();
  return text === '' ? path : `${path}?${text}`;
}
