import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { Info, OctagonAlert, TriangleAlert, type LucideIcon } from 'lucide-react';
import { useId, type ReactNode } from 'react';

const ICONS = { error: OctagonAlert, warning: TriangleAlert, info: Info };

type SettleNoteProps = {
  readonly severity: keyof typeof ICONS;
  /** Where another than the severity's own says more. */
  readonly icon?: LucideIcon;
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** What can be done about it: buttons, or a small form. */
  readonly actions?: ReactNode;
};

/** Something that wants a look: bold first sentence, detail, the one or two actions. */
export function SettleNote(props: SettleNoteProps) {
  const { severity, icon: Icon = ICONS[severity], title, children, actions } = props;
  const titleId = useId();
  return (
    <Alert
      role="group"
      aria-labelledby={titleId}
      severity={severity}
      icon={<Icon size={16} strokeWidth={1.8} aria-hidden />}
      sx={{ '& .MuiAlert-message': { flex: 1, minWidth: 0, overflow: 'visible' } }}
    >
      <Box component="h3" id={titleId} sx={{ m: 0, font: 'inherit', fontWeight: 600 }}>
        {title}
      </Box>
      <Box sx={{ color: 'ink.soft', mt: 0.5, overflowWrap: 'anywhere' }}>{children}</Box>
      {actions !== undefined && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>{actions}</Box>
      )}
    </Alert>
  );
}
