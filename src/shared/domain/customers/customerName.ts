import { z } from 'zod';

/** More customers than a page lists at once. */
const MOST = 100_000;

export const customerNamesParamsSchema = z.object({
  /** Dictionary codes. */
  customers: z.array(z.int().min(0)).max(MOST),
  /** Whether names and contacts come as they are instead of masked. */
  reveal: z.boolean(),
});
export type CustomerNamesParams = z.infer<typeof customerNamesParamsSchema>;

export const findCustomersParamsSchema = z.object({
  /** Part of a number or name, a phone number, an e-mail address. */
  query: z.string().max(200),
  limit: z.int().min(1).max(200),
});
export type FindCustomersParams = z.infer<typeof findCustomersParamsSchema>;

/** A customer as shown; '' where the data have nothing. */
export type CustomerName = {
  /** Dictionary code. */
  readonly customer: number;
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
};

/** A customer's number and name, as far as the data have them: "17850 · A• M•". */
export function customerWords({ id, name }: Pick<CustomerName, 'id' | 'name'>): string {
  return [id, name].filter((part) => part !== '').join(' · ');
}
