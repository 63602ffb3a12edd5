/** Who works with Huitou; decides nothing but the words beside a name, and later the start page. */
export const JOBS = ['manager', 'merchandiser', 'loyalty', 'service', 'community'] as const;
export type JobName = (typeof JOBS)[number];

/** A stored job; one that this version does not know is a manager, who sees everything. */
export function jobName(stored: string): JobName {
  return JOBS.find((job) => job === stored) ?? 'manager';
}
