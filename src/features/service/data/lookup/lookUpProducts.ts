import type { JobContext } from '../../../../shared/domain/jobs/job.ts';
import { lookUp } from '../../domain/lookup/lookUp.ts';
import type { FoundCard, LookupParams } from '../../domain/lookup/lookupParams.ts';
import { productLookup } from './productLookup.ts';

/** How many products messages can be looked up among. */
export async function countProducts(context: JobContext): Promise<number> {
  return (await productLookup(context)).cards.length;
}

/** For each message, the products that it names, the most likely first. */
export async function lookUpProducts(
  context: JobContext,
  { messages, most }: LookupParams,
): Promise<FoundCard[][]> {
  const { cards, index } = await productLookup(context);
  const answers: FoundCard[][] = [];
  for (const message of messages) {
    answers.push(
      lookUp(index, message, most).flatMap(({ product, ...found }) => {
        const card = cards[product];
        return card ? [{ ...found, product: card }] : [];
      }),
    );
    await context.pause();
  }
  return answers;
}
