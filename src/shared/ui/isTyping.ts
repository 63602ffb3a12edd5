/** Whether a key press belongs to a text being written, Chinese composition included. */
export function isTyping(event: KeyboardEvent): boolean {
  const target = event.target;
  if (event.isComposing) return true;
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName))
  );
}
