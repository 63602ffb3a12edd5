type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** What a key press asks for: Ctrl/⌘+Z undoes, Ctrl/⌘+Shift+Z and Ctrl+Y do again. */
export function undoKey(press: Press): 'undo' | 'redo' | null {
  const { ctrlKey, metaKey, shiftKey, altKey } = press;
  const key = press.key.toLowerCase();
  if (altKey || ctrlKey === metaKey) return null;
  if (key === 'z') return shiftKey ? 'redo' : 'undo';
  return key === 'y' && ctrlKey && !shiftKey ? 'redo' : null;
}
