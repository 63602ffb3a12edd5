import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ButtonGroup from '@mui/material/ButtonGroup';
import Popover from '@mui/material/Popover';
import { ChevronDown, X, type LucideIcon } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { useSharedText } from '../i18n/useSharedText.ts';

type FilterButtonProps = {
  /** What is filtered: "Country". */
  readonly name: string;
  /** What is chosen, in words: "Germany, Austria", "All". */
  readonly value: string;
  readonly icon?: LucideIcon;
  /** Present where the filter narrows something: shows × to take it away. */
  readonly onClear?: (() => void) | undefined;
  /** The form behind the button; a function gets a way to close it. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
};

/** A filter: its grey name, its strong value, and the form that changes it. */
export function FilterButton({ name, value, icon: Icon, onClear, children }: FilterButtonProps) {
  const t = useSharedText();
  const [open, setOpen] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
  };
  return (
    <>
      <ButtonGroup ref={group} size="small" color="secondary" sx={{ flexShrink: 0 }}>
        <Button
          aria-haspopup="dialog"
          aria-expanded={open}
          onClick={() => {
            setOpen(true);
          }}
          startIcon={Icon && <Icon strokeWidth={1.6} aria-hidden />}
          endIcon={onClear ? undefined : <ChevronDown strokeWidth={1.6} aria-hidden />}
          sx={onClear ? { pr: 0.5, borderRight: '0 !important' } : {}}
        >
          <Box component="span" sx={{ color: 'ink.faint', mr: 0.75, fontWeight: 400 }}>
            {name}
          </Box>
          <Box
            component="span"
            sx={{ maxWidth: { xs: '60vw', sm: 320 }, overflow: 'hidden', textOverflow: 'ellipsis' }}
          >
            {value}
          </Box>
        </Button>
        {onClear && (
          <Button
            aria-label={t('filter.clear', { name })}
            onClick={onClear}
            sx={{ px: '6px !important', borderLeft: '0 !important' }}
          >
            <X size={16} strokeWidth={1.6} aria-hidden />
          </Button>
        )}
      </ButtonGroup>
      <Popover
        open={open}
        // The group is there whenever something in it was pressed.
        anchorEl={() => group.current}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{
          paper: {
            role: 'dialog',
            'aria-label': name,
            sx: { mt: 0.5, p: 2, maxWidth: 'calc(100vw - 32px)', minWidth: 240 },
          },
        }}
      >
        {typeof children === 'function' ? children(close) : children}
      </Popover>
    </>
  );
}
