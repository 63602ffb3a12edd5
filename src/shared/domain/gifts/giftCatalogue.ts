import { z } from 'zod';
import type { PolicyDefinition } from '../policy/policyTypes.ts';
import { giftProblems } from './giftProblems.ts';
import { giftSchema } from './giftSchema.ts';

const giftCatalogueSchema = z
  .object({ gifts: z.array(giftSchema).max(500) })
  .superRefine(({ gifts }, context) => {
    for (const { reason, path } of giftProblems(gifts)) {
      context.addIssue({ code: 'custom', path: [...path], message: reason });
    }
  });
export type GiftCatalogue = z.infer<typeof giftCatalogueSchema>;

/** What points can be redeemed for, and at what price. */
export const giftCataloguePolicy: PolicyDefinition<GiftCatalogue> = {
  id: 'giftCatalogue',
  settingsVersion: 1,
  schema: giftCatalogueSchema,
  defaults: { gifts: [] },
  // There is no earlier version to come from.
  migrate: () => undefined,
  releaseSchema: 'huitou.gift-catalogue/1',
};
