/** The key of this machine that goes with a letter to make a command. */
export function commandKey(): string {
  return /Mac|iPhone|iPad/u.test(navigator.userAgent) ? '⌘' : 'Ctrl';
}
