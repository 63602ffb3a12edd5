import { z } from 'zod';
import { useLive } from './useLive.ts';
import type { WorkspaceDb } from './workspaceDb.ts';
import { defineWrite } from './writes/defineWrite.ts';
import type { RecordWriter } from './writes/recordWriter.ts';

const shopSettingsSchema = z.object({
  name: z.string(),
  /** IANA time zone in which the shop's days begin. */
  zone: z.string().min(1),
  /** First day of the week, 1 = Monday … 7 = Sunday. */
  weekStart: z.union([
    z.literal(1),
    z.literal(2),
    z.literal(3),
    z.literal(4),
    z.literal(5),
    z.literal(6),
    z.literal(7),
  ]),
  /** ISO 4217; null until the first import or the user says it. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
});

export type ShopSettings = z.infer<typeof shopSettingsSchema>;

const KEY = 'shop';
const FALLBACK: ShopSettings = { name: '', zone: 'UTC', weekStart: 1, currency: null };

/** The shop's settings as stored; fields that are missing or damaged fall back one by one. */
export async function shopSettings(db: WorkspaceDb): Promise<ShopSettings> {
  return settingsOf((await db.settings.get(KEY))?.value);
}

/** The same in a write, which has `settings` among its tables. */
export async function shopSettingsIn(records: RecordWriter): Promise<ShopSettings> {
  return settingsOf((await records.get('settings', KEY))?.value);
}

function settingsOf(stored: unknown): ShopSettings {
  const whole = shopSettingsSchema.safeParse(stored);
  if (whole.success) return whole.data;
  const parts = z.record(z.string(), z.unknown()).safeParse(stored);
  const patch = shopSettingsSchema.partial();
  const settings = { ...FALLBACK };
  for (const [key, value] of Object.entries(parts.success ? parts.data : {})) {
    const field = patch.safeParse({ [key]: value });
    if (field.success) Object.assign(settings, field.data);
  }
  return settings;
}

export function useShopSettings(db: WorkspaceDb): ShopSettings | undefined {
  return useLive(() => shopSettings(db), [db]);
}

/** Writes the first settings of a new workspace. @throws ZodError where a value is not allowed */
export async function initShopSettings(db: WorkspaceDb, settings: ShopSettings): Promise<void> {
  await db.settings.put({ key: KEY, value: shopSettingsSchema.parse(settings) });
}

/** Changes some of the settings. @throws ZodError where a value is not allowed */
export const changeShopSettings = defineWrite({
  name: 'shop.settings',
  undoable: true,
  tables: ['settings'],
  run: async (records, change: Partial<ShopSettings>) => {
    const before = await shopSettingsIn(records);
    const value = shopSettingsSchema.parse({ ...before, ...change });
    await records.put('settings', KEY, { key: KEY, value });
    return { result: value, subject: KEY, details: { fields: Object.keys(change).join() } };
  },
});
