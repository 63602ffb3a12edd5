import { useSyncExternalStore } from 'react';

const media = () => window.matchMedia('print');

/** True while the page is laid out for paper: then lists are drawn whole. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const print = media();
      print.addEventListener('change', changed);
      return () => {
        print.removeEventListener('change', changed);
      };
    },
    () => media().matches,
  );
}
