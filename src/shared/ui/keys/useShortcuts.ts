import { useEffect, useEffectEvent } from 'react';
import { isTyping } from '../isTyping.ts';
import { useSingleKeys } from './singleKeys.ts';

/** What single keys of a page do, by the key in lower case: 'j', '/', '?'. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/** What opens over the page and has keys of its own; a list that stands on the page has not. */
const FLOATING =
  '[role="dialog"], [role="menu"], [role="combobox"], [role="presentation"] [role="listbox"]';

/**
 * Single keys of a page, quiet while text is typed or composed, while something floats over the page,
 * and where they are switched off.
 */
export function useShortcuts(shortcuts: Shortcuts): void {
  const on = useSingleKeys();
  const press = useEffectEvent((event: KeyboardEvent) => {
    const run = shortcuts[event.key.toLowerCase()];
    if (!run || event.defaultPrevented || isTyping(event)) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest(FLOATING)) return;
    event.preventDefault();
    run();
  });
  useEffect(() => {
    if (!on) return undefined;
    const listen = (event: KeyboardEvent) => {
      press(event);
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, [on]);
}
