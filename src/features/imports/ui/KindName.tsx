import Typography from '@mui/material/Typography';
import type { ImportKind } from '../domain/importFields.ts';
import { KIND_ICONS } from './kindIcons.ts';
import { useImportText } from './useImportText.ts';

type KindNameProps = {
  readonly kind: ImportKind;
  /** Inside a label it is no heading. */
  readonly component: 'h3' | 'span';
};

/** The name of a kind of file, with its picture. */
export function KindName({ kind, component }: KindNameProps) {
  const t = useImportText();
  const Icon = KIND_ICONS[kind];
  return (
    <Typography
      variant="h3"
      component={component}
      sx={{ display: 'flex', alignItems: 'center', gap: 0.75, '& svg': { color: 'ink.faint' } }}
    >
      <Icon size={16} strokeWidth={1.7} aria-hidden style={{ flexShrink: 0 }} />
      {t(`kinds.${kind}.name`)}
    </Typography>
  );
}
