import { z } from 'zod';
import { EXPOSURE_PLACEMENTS } from '../../../../shared/domain/facts/factTables.ts';
import { civilDayOfIsoDate } from '../../../../shared/domain/time/civilDay.ts';
import { PLANNED_MEASURES } from '../../domain/measurement/measures.ts';

export const BREAKDOWNS = ['version', 'placement', 'position'] as const;
export type Breakdown = (typeof BREAKDOWNS)[number];

/** Stands for rows that name no version: an empty text says nothing in an address. */
export const UNNAMED = '~';

const isoDate = z.string().refine((text) => civilDayOfIsoDate(text) !== undefined);
const version = z.string().min(1).max(400);

/** What the address of the page says. */
export const measurementSearch = z.object({
  /** None for all. */
  versions: z.array(version).default([]),
  placements: z.array(z.enum(EXPOSURE_PLACEMENTS)).default([]),
  from: isoDate.nullable().default(null),
  to: isoDate.nullable().default(null),
  by: z.enum(BREAKDOWNS).default('version'),
  measure: z.enum(PLANNED_MEASURES).default('clickThrough'),
  /** The two versions that are compared; null for the usual ones. */
  a: version.nullable().default(null),
  b: version.nullable().default(null),
  /** Percentage points. */
  effect: z.number().min(0.01).max(50).nullable().default(null),
  /** Per cent of people who were to see B. */
  split: z.number().min(1).max(99).default(50),
});
export type MeasurementSearch = z.infer<typeof measurementSearch>;
export type ChangeMeasurement = (patch: Partial<MeasurementSearch>) => void;

/** A version's name as the log has it, and as the address has it. */
export function versionOfAddress(name: string): string {
  return name === UNNAMED ? '' : name;
}

export function addressOfVersion(name: string): string {
  return name === '' ? UNNAMED : name;
}

/** Whether anything is filtered. */
export function isFiltered({ versions, placements, from, to }: MeasurementSearch): boolean {
  return versions.length > 0 || placements.length > 0 || from !== null || to !== null;
}
