import { z } from 'zod';
import { recall, remember } from '../../browser/remembered.ts';

/** What a shop held when it was last seen whole. */
const sentinelShopSchema = z.object({
  id: z.string().min(1),
  name: z.string(),
  /** The installation that saw it: another one means that the list of shops is another. */
  machine: z.string(),
  /** Grows with every change of facts or records; see `workspaceState`. */
  generation: z.number().int().nonnegative(),
  /** Live imports, and rows of each fact table. */
  imports: z.number().int().nonnegative(),
  rows: z.record(z.string(), z.number().int().nonnegative()),
  /** When it was last seen so, epoch ms. */
  seenAt: z.number(),
  /** Last backup, epoch ms; null for none. */
  backupAt: z.number().nullable(),
});
export type SentinelShop = z.infer<typeof sentinelShopSchema>;

const sentinelSchema = z.object({ shops: z.array(sentinelShopSchema) });

const KEY = 'sentinel';

/**
 * What this browser should hold, kept outside IndexedDB: storage that was cleared looks like a new
 * and empty shop, and this is how it is told from one.
 */
export function sentinelShops(): readonly SentinelShop[] {
  return recall(KEY, sentinelSchema)?.shops ?? [];
}

export function sentinelShop(id: string): SentinelShop | undefined {
  return sentinelShops().find((shop) => shop.id === id);
}

/** Notes a shop as it is now. */
export function noteShop(shop: SentinelShop): void {
  write([...others(shop.id), shop]);
}

/**
 * Expects nothing of a shop any more: it was removed for good, or is about to be replaced by a
 * backup that may be older. It is noted anew when it is next open.
 */
export function forgetShop(id: string): void {
  write(others(id));
}

function others(id: string): SentinelShop[] {
  return sentinelShops().filter((shop) => shop.id !== id);
}

function write(shops: readonly SentinelShop[]): void {
  remember(KEY, { shops });
}
