import Button from '@mui/material/Button';
import { Redo2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useUndo } from '../../shared/ui/actions/useUndo.ts';
import { useAppText } from '../useAppText.ts';
import type { AuditRow } from './auditRows.ts';

/** Takes an entry back, or does again what it took back, where that still can be done. */
export function UndoCell({ row, what }: { readonly row: AuditRow; readonly what: string }) {
  const t = useAppText();
  const { undo, redo } = useUndo();
  const [busy, setBusy] = useState(false);
  const { can, entry } = row;
  if (can === null) return null;
  const Icon = can === 'undo' ? Undo2 : Redo2;
  return (
    <Button
      variant="text"
      disabled={busy}
      aria-label={t(`audit.${can}Of`, { what })}
      startIcon={<Icon strokeWidth={1.6} aria-hidden />}
      onClick={() => {
        setBusy(true);
        void (can === 'undo' ? undo(entry) : redo(entry)).finally(() => {
          setBusy(false);
        });
      }}
    >
      {t(`audit.${can}`)}
    </Button>
  );
}
