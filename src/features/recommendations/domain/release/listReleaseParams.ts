import { z } from 'zod';
import { PLACEMENTS, recommendationPolicy } from '../settings/recommendationSettings.ts';

/** `schema` of every file of lists: docs/release-formats.md. */
export const LIST_RELEASE_SCHEMA = 'huitou.recommendation-lists/1';

/** Also the endings of the files. */
export const LIST_FORMATS = ['jsonl', 'csv'] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

/** A list is no longer than one of a placement can be. */
export const MOST_SLOTS = 50;

export const listReleaseParamsSchema = z.object({
  /** Of the published version. */
  settings: recommendationPolicy.schema,
  version: z.number().int().min(1),
  placement: z.enum(PLACEMENTS),
  /** Products in a list, at most. */
  slots: z.number().int().min(1).max(MOST_SLOTS),
  format: z.enum(LIST_FORMATS),
  /** Writes ids of customers as they are, also those that are contacts. */
  reveal: z.boolean(),
  /** IANA zone of the shop, for the days of pins. */
  zone: z.string(),
  /** Epoch ms; when the lists are made. */
  at: z.number(),
});
export type ListReleaseParams = z.infer<typeof listReleaseParamsSchema>;
