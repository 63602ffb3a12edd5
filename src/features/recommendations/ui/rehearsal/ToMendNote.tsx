import Typography from '@mui/material/Typography';
import type { ToolProps } from './toolProps.ts';

/** Why a tool cannot start from the draft as it is. */
export function ToMendNote({ tools: { t }, toMend }: Pick<ToolProps, 'tools' | 'toMend'>) {
  if (toMend === null) return null;
  return (
    <Typography variant="body2" role="status" sx={{ color: 'ink.soft' }}>
      {t('rehearsal.toMend', { field: toMend })}
    </Typography>
  );
}
