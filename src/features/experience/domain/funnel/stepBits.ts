import { FUNNEL_STEPS, type FunnelStep } from './funnelTypes.ts';

/** The bit of the step that events of each kind serve; a kind is a place in `FUNNEL_STEPS`. */
export function stepBits(steps: readonly FunnelStep[]): Uint8Array {
  const bits = new Uint8Array(256);
  steps.forEach((step, place) => {
    bits[FUNNEL_STEPS.indexOf(step)] = 1 << place;
  });
  return bits;
}
