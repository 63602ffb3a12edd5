import type { BoxStyle } from '../../../../../shared/ui/boxStyle.ts';

/** Fields beside each other where there is room for them. */
export const fieldPair: BoxStyle = {
  display: 'grid',
  gap: 1.5,
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 150px), 1fr))',
};
