import Paper from '@mui/material/Paper';
import Popper, { type PopperPlacementType } from '@mui/material/Popper';
import { useEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { useSharedText } from '../i18n/useSharedText.ts';
import type { Explanation } from './explanation.ts';
import { ExplanationCard } from './ExplanationCard.tsx';
import { floating } from './theme/floating.ts';

type ExplanationPopoverProps = {
  /** The number that is explained; focus returns to it. */
  readonly anchor: HTMLElement;
  readonly explanation: Explanation;
  readonly onClose: () => void;
  readonly placement?: PopperPlacementType;
};

/**
 * Stands beside its number and never over it: shifted along the page's edge, turned to another side
 * where there is no room. Not modal: Esc, a press elsewhere or Tab past its end closes it, and so
 * does a link that is followed: where it leads may be this same page.
 */
export function ExplanationPopover(props: ExplanationPopoverProps) {
  const { anchor, explanation, onClose, placement = 'bottom-start' } = props;
  const t = useSharedText();
  const dialog = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // Once it has been placed: focusing earlier would scroll to where it is not.
    const frame = requestAnimationFrame(() => {
      dialog.current?.focus({ preventScroll: true });
    });
    const pressedElsewhere = (event: PointerEvent) => {
      const target = event.target;
      if (!(target instanceof Node)) return;
      if (dialog.current?.contains(target) === true || anchor.contains(target)) return;
      onClose();
    };
    // From the whole page, because the focus is not in here yet in the first frame; before anybody
    // else hears of it, because a dialog around the number must stay open.
    const closeByEscape = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      onClose();
      anchor.focus();
    };
    document.addEventListener('pointerdown', pressedElsewhere);
    document.addEventListener('keydown', closeByEscape, { capture: true });
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('pointerdown', pressedElsewhere);
      document.removeEventListener('keydown', closeByEscape, { capture: true });
    };
  }, [anchor, onClose]);

  const closeByTab = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key !== 'Tab' || !isAtEnd(event.currentTarget, event.shiftKey)) return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
    anchor.focus();
  };

  const closeByLink = (event: MouseEvent<HTMLDivElement>) => {
    const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
    if (event.target instanceof Element && event.target.closest('a[href]') && !opensElsewhere)
      onClose();
  };

  return (
    <Popper
      open
      anchorEl={anchor}
      placement={placement}
      modifiers={MODIFIERS}
      sx={{ zIndex: 'modal' }}
    >
      <Paper
        ref={dialog}
        role="dialog"
        aria-label={t('explanation.dialog', { value: explanation.value })}
        tabIndex={-1}
        onClick={closeByLink}
        onKeyDown={closeByTab}
        sx={[
          floating,
          { width: 348, maxWidth: 'calc(100vw - 16px)', p: 1.75, outline: 'none !important' },
        ]}
      >
        <ExplanationCard explanation={explanation} />
      </Paper>
    </Popper>
  );
}

const MODIFIERS = [
  { name: 'offset', options: { offset: [0, 10] } },
  { name: 'preventOverflow', options: { padding: 8, altAxis: false, tether: false } },
  {
    name: 'flip',
    options: {
      padding: 8,
      fallbackPlacements: ['right-start', 'left-start', 'top-start', 'bottom'],
    },
  },
];

/** Whether Tab in this direction would leave the dialog. */
function isAtEnd(dialog: HTMLElement, backwards: boolean): boolean {
  const links = [...dialog.querySelectorAll<HTMLElement>('a[href], button')];
  const focused = document.activeElement;
  if (links.length === 0) return true;
  return backwards ? focused === dialog || focused === links[0] : focused === links.at(-1);
}
