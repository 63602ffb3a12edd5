import ButtonBase from '@mui/material/ButtonBase';
import { useCallback, useState } from 'react';
import type { BoxStyle } from './boxStyle.ts';
import type { Explanation } from './explanation.ts';
import { ExplanationPopover } from './ExplanationPopover.tsx';

type ExplainedNumberProps = {
  /** The number as shown. */
  readonly value: string;
  /** What the number is, for those who do not see where it stands: "Repeat-purchase rate". */
  readonly label: string;
  readonly explanation: Explanation;
  readonly sx?: BoxStyle;
};

/** A number with a dotted underline: a press opens how it is made. */
export function ExplainedNumber({ value, label, explanation, sx }: ExplainedNumberProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = useCallback(() => {
    setAnchor(null);
  }, []);
  return (
    <>
      <ButtonBase
        data-explained=""
        aria-label={`${label}: ${value}`}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => {
          setAnchor(anchor === null ? event.currentTarget : null);
        }}
        sx={[
          {
            font: 'inherit',
            letterSpacing: 'inherit',
            fontVariantNumeric: 'tabular-nums',
            color: 'inherit',
            cursor: 'help',
            verticalAlign: 'baseline',
            // A target of 24 × 24 px at least (WCAG 2.5.8), without moving what stands around it.
            p: '2px 9px',
            m: '-2px -9px',
            borderRadius: '3px',
            textDecoration: 'underline dotted',
            textDecorationColor: (theme) => theme.vars.palette.line.control,
            textDecorationThickness: '1px',
            textUnderlineOffset: '0.28em',
            '&:hover': { textDecorationColor: (theme) => theme.vars.palette.ink.strong },
          },
          sx ?? null,
        ]}
      >
        {value}
      </ButtonBase>
      {anchor && <ExplanationPopover anchor={anchor} explanation={explanation} onClose={close} />}
    </>
  );
}
