/** Inputs that take no text: a key pressed on them is no letter. */
const NOT_TEXT = new Set(['button', 'checkbox', 'file', 'image', 'radio', 'range', 'submit']);

/**
 * Whether a key press belongs to a text being written, Chinese composition included. A list takes
 * letters too, by which its entries are found, but no commands.
 */
export function isTyping(event: KeyboardEvent): boolean {
  const target = event.target;
  if (event.isComposing) return true;
  if (target instanceof HTMLInputElement) return !NOT_TEXT.has(target.type);
  if (target instanceof HTMLSelectElement) return !event.ctrlKey && !event.metaKey;
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}
