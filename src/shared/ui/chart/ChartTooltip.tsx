import Box from '@mui/material/Box';
import { floating } from '../theme/floating.ts';

export type TooltipLine = {
  readonly label: string;
  readonly value: string;
  readonly color: string;
};

type ChartTooltipProps = {
  readonly title: string;
  readonly lines: readonly TooltipLine[];
  /** Said under the values: that the period is in progress. */
  readonly note?: string | undefined;
};

/** The values at one place of a chart. */
export function ChartTooltip({ title, lines, note }: ChartTooltipProps) {
  return (
    <Box sx={[floating, { borderRadius: '8px', px: 1.25, py: 1, typography: 'caption' }]}>
      <Box sx={{ fontWeight: 600, mb: 0.25 }}>{title}</Box>
      {lines.map(({ label, value, color }) => (
        <Box key={label} sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
          <Box sx={{ width: 8, height: 8, borderRadius: '2px' }} style={{ background: color }} />
          <Box sx={{ color: 'ink.soft', flex: 1, pr: 1 }}>{label}</Box>
          <Box sx={{ fontWeight: 500 }}>{value}</Box>
        </Box>
      ))}
      {note !== undefined && <Box sx={{ color: 'ink.faint', mt: 0.25 }}>{note}</Box>}
    </Box>
  );
}
