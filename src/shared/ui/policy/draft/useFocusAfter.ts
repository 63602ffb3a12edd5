import { useEffect, useRef, type RefObject } from 'react';

/**
 * Takes the focus to an element when a draft is gone and its buttons, one of which was pressed, have
 * gone with it: otherwise the keyboard would begin at the top of the page.
 */
export function useFocusAfter(draftExists: boolean): RefObject<HTMLElement | null> {
  const target = useRef<HTMLElement>(null);
  const existed = useRef(draftExists);
  useEffect(() => {
    if (existed.current && !draftExists && document.activeElement === document.body) {
      target.current?.focus({ preventScroll: true });
    }
    existed.current = draftExists;
  }, [draftExists]);
  return target;
}
