import { useEffect, useRef } from 'react';
import { useUndo } from '../../shared/ui/actions/useUndo.ts';
import { isTyping } from '../../shared/ui/isTyping.ts';
import { undoKey } from './undoKey.ts';

/**
 * Undo and redo by key on every page. A notice that offers to undo takes the key first; a key that
 * is pressed again while something is being undone waits for that.
 */
export function UndoKeys() {
  const { undoLast, redoLast } = useUndo();
  const turn = useRef(Promise.resolve());
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const asked = undoKey(event);
      if (asked === null || event.defaultPrevented || isTyping(event)) return;
      event.preventDefault();
      turn.current = turn.current.then(asked === 'undo' ? undoLast : redoLast);
    };
    window.addEventListener('keydown', press);
    return () => {
      window.removeEventListener('keydown', press);
    };
  }, [undoLast, redoLast]);
  return null;
}
