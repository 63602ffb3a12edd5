import { z } from 'zod';
import { RETURN_GROUPS, RETURN_LISTS } from '../../domain/returns/returnTypes.ts';
import { PERIODS } from '../period/periods.ts';

/** What of the page is in its address. */
export const returnsSearch = z.object({
  by: z.literal(RETURN_GROUPS).default('category'),
  days: z.literal(PERIODS).default(365),
  list: z.literal(RETURN_LISTS).default('cases'),
  /** Of returned lines: the key of a group, the month of the sale by its first day; null for all. */
  group: z.string().max(1000).nullable().default(null),
  month: z.int().nullable().default(null),
});
export type ReturnsSearch = z.output<typeof returnsSearch>;
export type ChangeReturns = (patch: Partial<ReturnsSearch>, history?: 'push' | 'replace') => void;

/** No lines in particular. */
export const ALL_LINES = { group: null, month: null } as const satisfies Partial<ReturnsSearch>;

/** Id of the panel of lines and cases, for links that lead to it. */
export const RETURNS_PANEL = 'returns-list';
