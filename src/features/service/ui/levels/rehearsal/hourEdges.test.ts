import { expect, test } from 'vitest';
import { heatStep } from '../../../../../shared/ui/heatmap/heatStep.ts';
import { hourEdges } from './hourEdges.ts';

test('no breach has the lightest colour, one never, and the most one of the darkest', () => {
  for (const largest of [0, 1, 7, 8, 9, 100, 12_345]) {
    const edges = hourEdges(largest);
    expect(edges).toHaveLength(7);
    expect(heatStep(0, edges)).toBe(0);
    expect(heatStep(1, edges)).toBe(1);
    if (largest >= 7) expect(heatStep(largest, edges)).toBeGreaterThanOrEqual(5);
  }
});
