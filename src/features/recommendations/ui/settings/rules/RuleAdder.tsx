import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { Plus } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { flushSync } from 'react-dom';
import { useRecommendationsText } from '../../recommendationsText.ts';

type RuleAdderProps = {
  /** Words of the button that opens it; they name the fields too. */
  readonly label: string;
  readonly open: boolean;
  readonly disabled: boolean;
  /** The button that opens it: where the focus goes when a rule is gone. */
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onOpen: () => void;
  readonly onAdd: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
};

/** Fields of a rule that is not there yet: nothing of it is in the draft until it is whole. */
export function RuleAdder(props: RuleAdderProps) {
  const { label, open, disabled, button, onOpen, onAdd, onCancel, children } = props;
  const t = useRecommendationsText();
  if (!open) {
    return (
      <Box>
        <Button
          ref={button}
          startIcon={<Plus strokeWidth={1.6} aria-hidden />}
          disabled={disabled}
          onClick={onOpen}
        >
          {label}
        </Button>
      </Box>
    );
  }
  return (
    <Stack
      component="form"
      noValidate
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        // What is missing is on the screen before the focus looks for it.
        flushSync(onAdd);
        event.currentTarget.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      }}
      sx={{ gap: 1.5, p: 1.5, borderRadius: '8px', backgroundColor: 'surface.muted' }}
    >
      {children}
      <Stack direction="row" sx={{ gap: 1 }}>
        <Button type="submit" disabled={disabled}>
          {t('settings.add')}
        </Button>
        <Button variant="text" onClick={onCancel}>
          {t('settings.cancel')}
        </Button>
      </Stack>
    </Stack>
  );
}
