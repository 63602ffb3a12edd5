import { useEffect } from 'react';
import { COLOR_SCHEME_ATTRIBUTE } from '../shared/ui/theme/createHuitouTheme.ts';

/** Pages are printed in the light scheme: dark panels drink ink and hide the numbers. */
export function usePrintInLight() {
  useEffect(() => {
    const root = document.documentElement;
    let before: string | null = null;
    const printing = () => {
      before = root.getAttribute(COLOR_SCHEME_ATTRIBUTE);
      root.setAttribute(COLOR_SCHEME_ATTRIBUTE, 'light');
    };
    const printed = () => {
      if (before !== null) root.setAttribute(COLOR_SCHEME_ATTRIBUTE, before);
    };
    window.addEventListener('beforeprint', printing);
    window.addEventListener('afterprint', printed);
    return () => {
      window.removeEventListener('beforeprint', printing);
      window.removeEventListener('afterprint', printed);
    };
  }, []);
}
