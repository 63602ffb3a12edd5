import type { BoxStyle } from '../../../../../shared/ui/boxStyle.ts';

/** Fields beside each other where there is room for them. */
export const fieldGrid: BoxStyle = {
  display: 'grid',
  gap: 1.5,
  alignItems: 'start',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 150px), 1fr))',
};
