import Box from '@mui/material/Box';
import { useEffect, useId, useMemo, useRef, type KeyboardEvent } from 'react';
import { useCustomerWords } from '../../../../shared/ui/customers/useCustomerWords.ts';
import type { PreviewTools } from './previewTools.ts';
import type { QueuedCustomer } from './useCustomerQueue.ts';

type CustomerListProps = {
  readonly tools: PreviewTools;
  readonly customers: readonly QueuedCustomer[];
  readonly chosen: number | null;
  readonly onChoose: (code: number) => void;
};

/** Customers, masked; one is chosen by a press or with the arrow keys. */
export function CustomerList({ tools, customers, chosen, onChoose }: CustomerListProps) {
  const { t, format } = tools;
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const codes = useMemo(() => customers.map(({ code }) => code), [customers]);
  const names = useCustomerWords(codes);
  const at = codes.indexOf(chosen ?? -1);
  useEffect(() => {
    const option = list.current?.children[at];
    // Only within the list: the page itself stays where it is.
    if (option instanceof HTMLElement && list.current) keepInSight(list.current, option);
  }, [at]);

  const move = (event: KeyboardEvent) => {
    const to = { ArrowDown: at + 1, ArrowUp: Math.max(0, at - 1), Home: 0, End: codes.length - 1 }[
      event.key
    ];
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const code = codes[to];
    if (code !== undefined) onChoose(code);
  };
  return (
    <Box
      component="ul"
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={t('preview.customers.title')}
      {...(at >= 0 ? { 'aria-activedescendant': `${id}${at}` } : {})}
      onKeyDown={move}
      sx={{
        m: 0,
        p: 0,
        listStyle: 'none',
        overflowY: 'auto',
        maxHeight: { xs: 180, lg: 324 },
        outlineOffset: '-2px',
        typography: 'body2',
      }}
    >
      {customers.map(({ code, orders, moved }, i) => (
        <Box
          component="li"
          key={code}
          role="option"
          id={`${id}${i}`}
          aria-selected={i === at}
          onClick={() => {
            onChoose(code);
          }}
          sx={{
            display: 'flex',
            gap: 1.5,
            alignItems: 'center',
            minHeight: 36,
            px: 2,
            cursor: 'pointer',
            borderTop: i === 0 ? 0 : '1px solid',
            borderColor: 'line.hair',
            '&:hover': { bgcolor: 'surface.hover' },
            '&[aria-selected="true"]': {
              bgcolor: 'surface.selected',
              fontWeight: 600,
              boxShadow: (theme) => `inset 2px 0 0 ${theme.vars.palette.primary.main}`,
            },
          }}
        >
          <Box
            component="span"
            sx={{ flex: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' }}
          >
            {names.get(code) ?? '…'}
          </Box>
          <Box component="span" sx={{ typography: 'caption', color: 'ink.soft', flexShrink: 0 }}>
            {moved === null
              ? t('preview.orders', { count: orders ?? 0, n: format.number(orders ?? 0) })
              : t('preview.customers.moved', { share: format.percent(moved, 0) })}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

function keepInSight(list: HTMLElement, option: HTMLElement): void {
  const top = option.offsetTop - list.offsetTop;
  const bottom = top + option.offsetHeight;
  if (top < list.scrollTop) list.scrollTop = top;
  else if (bottom > list.scrollTop + list.clientHeight) list.scrollTop = bottom - list.clientHeight;
}
