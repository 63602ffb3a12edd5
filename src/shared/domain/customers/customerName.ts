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
