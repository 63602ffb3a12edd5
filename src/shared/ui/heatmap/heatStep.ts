/** Steps of the sequential palette. */
export const HEAT_STEPS = 8;

/**
 * The palette step of a value, 0 to 7: how many of the seven ascending edges it has reached. Edges
 * are fixed for a page, so that the same colour is the same value everywhere on it.
 */
export function heatStep(value: number, edges: readonly number[]): number {
  return edges.reduce((step, edge) => (value >= edge ? step + 1 : step), 0);
}

/** Steps whose colour is dark enough (light in the dark scheme) to need the other ink. */
export function isHighStep(step: number): boolean {
  return step >= 5;
}
