import type { RefObject } from 'react';
import { useShortcuts } from '../../../../shared/ui/keys/useShortcuts.ts';
import { useRecommendationsText } from '../recommendationsText.ts';

type PreviewKeys = {
  readonly field: RefObject<HTMLInputElement | null>;
  /** Whether there is a draft that changes something. */
  readonly differs: boolean;
  readonly onStep: (by: 1 | -1) => void;
  /** To the customer whose list changes most. */
  readonly onMostChanged: () => void;
  /** Shows the search field where it is not. */
  readonly onFind: () => void;
  readonly onHelp: () => void;
};

/** The keys of the preview, and what each does in words. */
export function usePreviewKeys(keys: PreviewKeys) {
  const { field, differs, onStep, onMostChanged, onFind, onHelp } = keys;
  const t = useRecommendationsText();
  useShortcuts({
    j: () => {
      onStep(1);
    },
    k: () => {
      onStep(-1);
    },
    '/': () => {
      onFind();
      if (field.current) field.current.focus();
      // Where the field was not there, it is once the address says so.
      else setTimeout(() => field.current?.focus());
    },
    ...(differs ? { c: onMostChanged } : {}),
    '?': onHelp,
  });
  return [
    { keys: ['J'], does: t('preview.keys.next') },
    { keys: ['K'], does: t('preview.keys.previous') },
    { keys: ['↓', '↑'], does: t('preview.keys.arrows') },
    { keys: ['/'], does: t('preview.keys.find') },
    { keys: ['C'], does: t('preview.keys.changed') },
    { keys: ['?'], does: t('preview.keys.help') },
  ];
}
