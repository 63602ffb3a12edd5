import { styled } from '@mui/material/styles';
import { useCallback, useState } from 'react';
import type { BoxStyle } from './boxStyle.ts';
import type { Explanation } from './explanation.ts';
import { ExplanationPopover } from './ExplanationPopover.tsx';

type ExplainedNumberProps = {
  /** The number as shown. */
  readonly value: string;
  /** What the number is, for those who do not see where it stands: "Repeat-purchase rate". */
  readonly label: string;
  /** A function where there are many numbers: it is called when its number is pressed. */
  readonly explanation: Explanation | (() => Explanation);
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
      <NumberButton
        type="button"
        data-explained=""
        aria-label={`${label}: ${value}`}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => {
          setAnchor(anchor === null ? event.currentTarget : null);
        }}
        {...(sx === undefined ? {} : { sx })}
      >
        {value}
      </NumberButton>
      {anchor && (
        <ExplanationPopover
          anchor={anchor}
          explanation={typeof explanation === 'function' ? explanation() : explanation}
          onClose={close}
        />
      )}
    </>
  );
}

// A plain button: tables have hundreds of these.
const NumberButton = styled('button')(({ theme }) => ({
  font: 'inherit',
  letterSpacing: 'inherit',
  fontVariantNumeric: 'tabular-nums',
  textAlign: 'inherit',
  color: 'inherit',
  background: 'none',
  border: 0,
  cursor: 'help',
  verticalAlign: 'baseline',
  // A target of 24 × 24 px at least (WCAG 2.5.8), without moving what stands around it.
  padding: '2px 9px',
  margin: '-2px -9px',
  borderRadius: '3px',
  textDecoration: 'underline dotted',
  textDecorationColor: theme.vars.palette.line.control,
  textDecorationThickness: '1px',
  textUnderlineOffset: '0.28em',
  '&:hover': { textDecorationColor: theme.vars.palette.ink.strong },
}));
